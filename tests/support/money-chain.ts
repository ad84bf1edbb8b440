import type { Pool } from "pg";

/** Account that recorded the money of `addMoneyChain`, and one who may reverse it. */
export const RECORDER = "00000000-0000-4000-8000-000000000001";
export const REVERSER = "00000000-0000-4000-8000-000000000002";

const reference = `
  INSERT INTO territory_layout VALUES ('63', '2008-08-01', '2025-07-01', 63), ('34', '2025-07-01', NULL, 34);
  INSERT INTO admin_unit (id, capital, valid_from, valid_to) VALUES
    ('quang-binh', 'Đồng Hới', '2004-01-01', '2025-07-01'), ('quang-tri', 'Đông Hà', '2004-01-01', '2025-07-01'),
    ('quang-tri-2025', 'Đồng Hới', '2025-07-01', NULL), ('can-tho-2025', 'Cần Thơ', '2025-07-01', NULL);
  INSERT INTO admin_unit_version (unit_id, valid_from, valid_to, code, name, full_name, type)
    SELECT id, valid_from, valid_to, lpad((row_number() OVER (ORDER BY id))::text, 2, '0'), capital, capital, 'tinh' FROM admin_unit;
  INSERT INTO admin_unit_successor VALUES ('quang-binh', 'quang-tri-2025', '2025-07-01'), ('quang-tri', 'quang-tri-2025', '2025-07-01');
  INSERT INTO region VALUES ('MTTN', 'miền Trung – Tây Nguyên', 'Central', 2), ('NAM', 'phía Nam', 'South', 3);
  INSERT INTO region_membership VALUES
    ('quang-binh', '2004-01-01', '2025-07-01', 'MTTN', true), ('quang-tri', '2004-01-01', '2025-07-01', 'MTTN', true),
    ('quang-tri-2025', '2025-07-01', NULL, 'MTTN', true), ('can-tho-2025', '2025-07-01', NULL, 'NAM', true);
  INSERT INTO legal_document VALUES ('TT', '36/2013/TT-BCT', 'Thông tư', 'Bộ Công Thương', NULL, NULL, NULL, 'src');
  INSERT INTO content VALUES ('ND3', 3);
  INSERT INTO content_item VALUES ('ND3.0', 'ND3', 'Nội dung chung', 'General', true, 1);
  INSERT INTO advance_rate VALUES ('ND3.0', '2013-01-01', NULL, 70, NULL, NULL, 'TT', 'Điều 1', 'src');
  INSERT INTO indicator VALUES ('establishments-machinery', 'Cơ sở', 'Establishments', 'cơ sở', 'establishments', 1);
  INSERT INTO account (id, email, full_name, password_hash) VALUES
    ('${RECORDER}', 'ghi@khuyencong.test', 'Chuyên viên', '-'), ('${REVERSER}', 'dao@khuyencong.test', 'Lãnh đạo', '-')`;

/** One đề án: 300 triệu assigned, released and contracted, an advance, a reversal, an acceptance, a payment. */
const project = (unit: string, year: number) => `
  DO $$
  DECLARE p uuid; d uuid; r uuid; c uuid; s uuid; v uuid; a uuid;
  BEGIN
    INSERT INTO project (code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year, implementing_unit, assigned_at)
      VALUES ('${unit}-${year}', 'Hỗ trợ ứng dụng máy móc tiên tiến', 'KCQG', 'REGULAR', 'ACCEPTED', '${unit}', 'ND3', 'ND3.0', ${year}, ${year}, 'Trung tâm Khuyến công', now())
      RETURNING id INTO p;
    INSERT INTO project_output VALUES (p, ${year}, 'establishments-machinery', 1);
    INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer) VALUES ('KCQG', ${year}, 'ASSIGN', '1/QĐ-BCT ${unit}', '${year}-01-05', 'Thứ trưởng') RETURNING id INTO d;
    INSERT INTO plan_line (decision_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount) VALUES (d, 'KCQG', ${year}, '${unit}', p, 'ND3', 'ND3.0', 300000000);
    UPDATE plan_decision SET issued_at = now() WHERE id = d;
    INSERT INTO release (budget_year, tranche, number, signed_on) VALUES (${year}, 1, '2/QĐ-BCT ${unit}', '${year}-02-05') RETURNING id INTO r;
    INSERT INTO release_line (release_id, budget_year, unit_id, project_id, content_code, item_code, signed_amount) VALUES (r, ${year}, '${unit}', p, 'ND3', 'ND3.0', 300000000);
    UPDATE release SET issued_at = now() WHERE id = r;
    INSERT INTO contract (fund, budget_year, number, signed_on, unit_id, value) VALUES ('KCQG', ${year}, '01/HĐ', '${year}-03-01', '${unit}', 300000000) RETURNING id INTO c;
    INSERT INTO contract_share (contract_id, project_id, fund, budget_year, content_code, item_code, amount) VALUES (c, p, 'KCQG', ${year}, 'ND3', 'ND3.0', 300000000) RETURNING id INTO s;
    INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES (s, 'ADVANCE', 200000000, '${year}-04-01', 'UNC 1', '${RECORDER}') RETURNING id INTO v;
    INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by) VALUES (s, 'ADVANCE', -200000000, '${year}-04-01', 'UNC 1', v, 'ghi nhầm hợp đồng', '${REVERSER}');
    INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES (s, 'ADVANCE', 90000000, '${year}-04-02', 'UNC 2', '${RECORDER}');
    INSERT INTO acceptance (project_id, budget_year, unit_id, accepted_on) VALUES (p, ${year}, '${unit}', '${year}-05-10') RETURNING id INTO a;
    INSERT INTO acceptance_output VALUES (a, 'establishments-machinery', 1);
    INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES (s, 'PAYMENT', 200000000, '${year}-06-01', 'UNC 3', '${RECORDER}');
    INSERT INTO audit_entry (permission, entity, entity_id, after) VALUES ('voucher.record', 'voucher', v::text, '{"amount": "200000000"}');
  END $$`;

/** A whole money chain, small enough to break on purpose: three provinces, two years, both sides of the merger. */
export async function addMoneyChain(owner: Pool): Promise<void> {
  await owner.query(reference);
  await owner.query(project("quang-tri", 2023));
  await owner.query(project("quang-binh", 2023));
  await owner.query(project("can-tho-2025", 2026));
}
