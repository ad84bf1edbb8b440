-- Under a signed contract a replacement is named as everybody was at its signing: with its tax code.
CREATE OR REPLACE FUNCTION apply_adjustment_line(of_project project, line adjustment_line) RETURNS boolean LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  replacement uuid;
  v jsonb := line.after;
BEGIN
  IF line.change IN ('MONEY', 'STOP') THEN RETURN false; END IF;
  IF (SELECT s.value FROM adjustment_standing(of_project.id) AS s WHERE s.change = line.change AND s.subject = line.subject)
    IS DISTINCT FROM line.before THEN
    RAISE EXCEPTION 'what line % says of before does not stand', line.position
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_as_stands';
  END IF;
  CASE line.change
    WHEN 'NAME' THEN UPDATE project SET title = v ->> 'title' WHERE id = of_project.id;
    WHEN 'UNIT' THEN UPDATE project SET implementing_unit = v ->> 'implementingUnit' WHERE id = of_project.id;
    WHEN 'PLACE' THEN UPDATE project SET commune = v ->> 'commune' WHERE id = of_project.id;
    WHEN 'TIME' THEN
      UPDATE project SET start_on = (v ->> 'startOn')::date, end_on = (v ->> 'endOn')::date WHERE id = of_project.id;
    WHEN 'SCOPE' THEN
      INSERT INTO project_outline (project_id, goals, scale) VALUES (of_project.id, v ->> 'goals', v ->> 'scale')
      ON CONFLICT (project_id) DO UPDATE SET goals = excluded.goals, scale = excluded.scale;
    WHEN 'OUTPUT' THEN
      UPDATE project_output SET target = (v ->> 'target')::bigint
      WHERE project_id = of_project.id AND concat(budget_year, ' ', indicator_code) = line.subject;
    WHEN 'BENEFICIARY' THEN
      IF v ->> 'taxCode' IS NULL AND of_project.state IN ('CONTRACTED', 'IN_PROGRESS') THEN
        RAISE EXCEPTION 'a replacement under contract has its tax code'
          USING ERRCODE = 'check_violation', HINT = 'adjustment_replacement_named';
      END IF;
      INSERT INTO beneficiary (unit_id, name, tax_code, address, kind)
      VALUES (of_project.unit_id, v ->> 'name', v ->> 'taxCode', v ->> 'address', v ->> 'kind') ON CONFLICT DO NOTHING;
      SELECT r.id INTO replacement FROM beneficiary r WHERE r.unit_id = of_project.unit_id AND r.name = v ->> 'name'
        AND r.tax_code IS NOT DISTINCT FROM v ->> 'taxCode';
      DELETE FROM project_beneficiary WHERE project_id = of_project.id AND beneficiary_id = line.subject::uuid;
      INSERT INTO project_beneficiary (project_id, beneficiary_id, support, address)
      VALUES (of_project.id, replacement, (v ->> 'support')::bigint, v ->> 'address');
  END CASE;
  RETURN true;
EXCEPTION
  WHEN foreign_key_violation THEN
    RAISE EXCEPTION 'the replaced beneficiary is held by another document'
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_beneficiary_engaged';
  WHEN unique_violation THEN
    RAISE EXCEPTION 'the replacement is a beneficiary already'
      USING ERRCODE = 'restrict_violation', HINT = 'adjustment_beneficiary_twice';
END $$;
