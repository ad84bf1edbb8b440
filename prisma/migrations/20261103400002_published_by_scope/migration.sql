-- Which scopes have a published figure, and how many figures stand, are read off an index: a page of figures costs the
-- same however many are imported.
CREATE INDEX published_figure_of_scope ON published_figure (scope, source_date DESC NULLS LAST, source, id)
  WHERE superseded_at IS NULL;
