//! How the answers' own kinds of values stand in JSON.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::date::Date;
use crate::money::Yuan;
use crate::percent::Percent;
use crate::truth::Truth;

macro_rules! schema_of {
    ($($type:ty: $schema:tt,)+) => {
        $(impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })+
    };
}

schema_of! {
    Truth: { "description": "Whether it holds; null where that is not decided.", "type": ["boolean", "null"] },
    Yuan: { "description": "An amount in yuan, exact: a deduction may have parts of a fen.", "type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$" },
    Percent: { "description": "A percentage.", "type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$" },
    Date: { "description": "A day.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
}
