-- The page of published figures reads what it shows: the newest first, of a scope, of a year.
CREATE INDEX published_figure_latest ON published_figure (source_date DESC NULLS LAST, source, id);
CREATE INDEX published_figure_of_year ON published_figure (budget_year, source_date DESC NULLS LAST, source, id);
