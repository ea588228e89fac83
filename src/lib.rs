//! Which tolerance path a fund loss takes, and what accountability for a loss costs, by the article.
