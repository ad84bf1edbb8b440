-- One statement for each check, so that the time limit of a statement is a limit for one check, not for all of them.
DROP FUNCTION check_invariants();
GRANT EXECUTE ON FUNCTION check_rollup(), check_sums(), check_projects_money(), check_contracts_money(), check_reversals(),
  check_states(), check_territory(), check_audit_chain(), check_published_figures() TO portal_auditor, portal_admin;
