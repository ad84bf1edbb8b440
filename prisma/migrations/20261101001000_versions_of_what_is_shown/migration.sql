-- Which tables move the version that caches key on, at commit: every table the public may read, but the
-- version itself. A test compares the list with the grants.
DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY[
    'acceptance', 'acceptance_output', 'admin_unit', 'admin_unit_alias', 'admin_unit_successor', 'admin_unit_tile',
    'admin_unit_version', 'advance_rate', 'agency_name', 'content', 'content_group', 'content_group_member',
    'content_item', 'content_version', 'contract', 'contract_share', 'contract_share_balance', 'execution_monthly',
    'indicator', 'indicator_part', 'island_group', 'legal_document', 'output_monthly', 'plan_decision', 'plan_line',
    'portal_setting', 'project', 'project_budget_line', 'project_execution', 'project_output', 'project_year_balance',
    'provincial_report', 'published_figure', 'region', 'region_membership', 'release', 'release_line',
    'reported_amount', 'reported_output', 'reporting_period', 'support_cap', 'territory_layout', 'voucher'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', shown || '_data_version', shown);
  END LOOP;
END $$;

-- Which tables a process keeps in memory: they move the version of the reference data too.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['territory_layout', 'admin_unit', 'admin_unit_version', 'admin_unit_successor', 'admin_unit_tile',
    'island_group', 'region', 'region_membership', 'content', 'content_version', 'content_item', 'content_group',
    'content_group_member', 'indicator', 'indicator_part'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_reference_version()', kept || '_reference_version', kept);
  END LOOP;
END $$;
