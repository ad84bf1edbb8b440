import type pg from "pg";
import { Facts, million } from "../../support/facts";
import type { AsPerson } from "../writing/signed-in";
import { asked } from "./asked";

const ROWS = 2_000;
const YEAR = 2026;
const HEADINGS = "Ngày;Số chứng từ;Đơn vị hưởng;Số tài khoản;Số tiền;Nội dung";

/** Seconds until a statement of 2.000 rows is read, kept and held against 2.000 vouchers, and its first page is there. */
export async function matchStatement(owner: pg.Pool, officer: AsPerson): Promise<number> {
  const facts = new Facts(owner);
  const { contract } = await facts.aContractedProject(million(30_000));
  await owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     SELECT $1, 'ADVANCE', 5000000 + place, '2026-03-02', 'SK ' || place, (SELECT id FROM account WHERE email LIKE 'quang-tri-2025.chuyenvien@%')
     FROM generate_series(1, $2::integer) AS place`,
    [contract.shareIds[0], ROWS],
  );
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `02/03/2026;SK ${at + 1};Công ty Gỗ;3713;${5_000_001 + at};Tạm ứng`,
  );
  const form = new FormData();
  form.set("fund", "KCQG");
  form.set("year", String(YEAR));
  form.set("file", new File([`${HEADINGS}\n${rows.join("\n")}\n`], "sao-ke.csv", { type: "text/csv" }));
  const began = performance.now();
  const { id } = await asked<{ id: string }>(officer, "/imports/treasury-statement", form);
  await asked(officer, `/treasury-statements/${id}`);
  return (performance.now() - began) / 1000;
}
