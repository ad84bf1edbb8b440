-- The plan of a fund over the whole country, which every dashboard compares itself with: a year's few plan rows,
-- found and read in this index alone instead of among all its months.
CREATE INDEX execution_monthly_plan ON execution_monthly (budget_year, fund, unit_id) INCLUDE (item_code, plan) WHERE month = 0;
