-- A month that is still running is compared with the same day of the year before, which the rollup by month cannot tell.
-- As execution_fact it names no voucher and no đề án, and is owned by the schema's owner on purpose: totals are public.
CREATE VIEW payment_day AS
  SELECT unit_id, fund, item_code, budget_year, budget_month(paid_on, budget_year) AS month, paid_on,
         signed_amount AS disbursed, recorded_at AS known_at
  FROM voucher;
GRANT SELECT ON payment_day TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE INDEX voucher_by_budget_day ON voucher (budget_year, paid_on);
