//! The software bill of materials, as CycloneDX 1.5 lays it down.

use super::packages::Package;
use serde_json::{Value, json};

/// What the product is made of. Without a date or a number of its own: two builds give the same.
pub fn of_materials(name: &str, version: &str, packages: &[Package], direct: &[String]) -> Value {
    let product = format!("pkg:generic/{name}@{}", version.replace('+', "%2B"));
    let depends = |of: &str, on: &[String]| json!({ "ref": of, "dependsOn": on });
    let mut dependencies = vec![depends(&product, direct)];
    dependencies.extend(packages.iter().map(|package| depends(&package.url(), &package.needs)));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": name,
                "version": version,
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
            },
        },
        "components": packages.iter().map(component).collect::<Vec<_>>(),
        "dependencies": dependencies,
    })
}

fn component(package: &Package) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": package.url(),
        "name": package.name,
        "version": package.version,
        "purl": package.url(),
        "licenses": [{ "expression": package.licence }],
    });
    if let Some(checksum) = &package.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if let Some(address) = &package.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": address }]);
    }
    component
}
