import type pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
let admin: Actor;

beforeAll(async () => {
  admin = await new Facts(db.owner).anActor("ADMIN");
});

/** Works as a role of the portal, whatever the application would have said, and undoes it. */
async function as<T>(role: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await db.app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('role', $1, true), set_config('portal.account', $2, true)", [
      role,
      admin.accountId,
    ]);
    return await work(client);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

const change = (client: pg.PoolClient, table: string, row: string, act = "ADD") =>
  client.query(
    `INSERT INTO reference_change (of_table, row_id, act, legal_document_id, clause, reason)
     VALUES ($1, $2, $3, 'tt-64-2024', 'Điều 1', 'Theo thông tư mới')`,
    [table, row, act],
  );
const rate = (client: pg.PoolClient, from: string) =>
  client.query(
    `INSERT INTO advance_rate (item_code, valid_from, percent, legal_document_id, clause, mark)
     VALUES ('brand', $1, 50, 'tt-64-2024', 'Điều 1', 'src')`,
    [from],
  );
const rates = async (client: pg.PoolClient) =>
  (
    await client.query(
      "SELECT valid_from::text AS first, valid_to::text AS until, percent FROM advance_rate WHERE item_code = 'brand' ORDER BY 1",
    )
  ).rows;

describe("the database, asked by portal_admin", () => {
  test("ends the row before a new one on its day, and opens it again when the new one is taken back", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", "brand.2090-03-01");
      await rate(client, "2090-03-01");
      expect(await rates(client)).toEqual([
        { first: "2014-01-01", until: "2090-03-01", percent: 70 },
        { first: "2090-03-01", until: null, percent: 50 },
      ]);
      await change(client, "advance_rate", "brand.2090-03-01", "TAKE_BACK");
      await client.query("DELETE FROM advance_rate WHERE item_code = 'brand' AND valid_from = '2090-03-01'");
      expect(await rates(client)).toEqual([{ first: "2014-01-01", until: null, percent: 70 }]);
    });
  });

  test.each([
    ["a start not later than today", "reference_starts_later", "2020-01-01", "brand.2020-01-01"],
    ["a row of which no change is recorded", "reference_change_recorded", "2090-03-01", "brand.2090-04-01"],
  ])("refuses %s", async (_, rule, from, named) => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", named);
      await expect(rate(client, from)).rejects.toMatchObject({ hint: rule });
    });
  });

  test("refuses a row before one that waits already", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", "brand.2090-03-01");
      await rate(client, "2090-03-01");
      await change(client, "advance_rate", "brand.2090-02-01");
      await expect(rate(client, "2090-02-01")).rejects.toMatchObject({ hint: "reference_last_of_its_key" });
    });
  });

  test.each([
    ["UPDATE advance_rate SET valid_to = '2026-01-01' WHERE item_code = 'brand'", "reference_change_recorded"],
    ["UPDATE advance_rate SET percent = 10 WHERE item_code = 'brand'", null],
    ["UPDATE legal_document SET number = '1/2026' WHERE id = 'tt-36-2013'", null],
    ["DELETE FROM advance_rate WHERE item_code = 'brand'", "reference_change_recorded"],
    ["DELETE FROM reference_change", null],
  ])("changes nothing that was in force: %s", async (statement, rule) => {
    await as("portal_admin", async (client) => {
      const refused = expect(client.query(statement)).rejects;
      await (rule ? refused.toMatchObject({ hint: rule }) : refused.toMatchObject({ code: "42501" }));
    });
  });

  test("keeps a row that was in force even where taking it back is recorded", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", "brand.2014-01-01", "TAKE_BACK");
      await expect(client.query("DELETE FROM advance_rate WHERE item_code = 'brand'")).rejects.toMatchObject({
        constraint: "reference_row_stays",
      });
    });
  });

  test("confirms an uncertain mark and nothing else of the row", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", "nd2-general.2014-01-01", "CONFIRM");
      await client.query("UPDATE advance_rate SET mark = 'src' WHERE item_code = 'nd2-general'");
      await expect(
        client.query("UPDATE advance_rate SET mark = 'uncertain' WHERE item_code = 'nd2-general'"),
      ).rejects.toMatchObject({ constraint: "reference_row_stays" });
    });
  });
});

describe("the end of a rule, asked by portal_admin", () => {
  const FAIRS = "fairs.2012-07-05";
  const endFairs = (client: pg.PoolClient, day: string) =>
    client.query("UPDATE indicator_version SET valid_to = $1 WHERE indicator_code = 'fairs'", [day]);

  test("is recorded first, and then stands", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "indicator_version", FAIRS, "END");
      expect((await endFairs(client, "2090-01-01")).rowCount).toBe(1);
    });
  });

  test.each([
    ["of which nothing is recorded", { hint: "reference_change_recorded" }, null, "2090-01-01"],
    ["on a day that is past", { constraint: "reference_row_stays" }, "END", "2020-01-01"],
    ["that is recorded as something else", { constraint: "reference_row_stays" }, "CONFIRM", "2090-01-01"],
  ])("is refused %s", async (_, rule, act, day) => {
    await as("portal_admin", async (client) => {
      if (act) await change(client, "indicator_version", FAIRS, act);
      await expect(endFairs(client, day)).rejects.toMatchObject(rule);
    });
  });

  test("is refused of what always needs a row, such as an advance rate", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "advance_rate", "brand.2014-01-01", "END");
      await expect(
        client.query("UPDATE advance_rate SET valid_to = '2090-01-01' WHERE item_code = 'brand'"),
      ).rejects.toMatchObject({ constraint: "reference_row_stays" });
    });
  });

  test("changes nothing else of the row", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "indicator_version", FAIRS, "END");
      await expect(
        client.query(
          "UPDATE indicator_version SET valid_to = '2090-01-01', mark = 'src' WHERE indicator_code = 'fairs'",
        ),
      ).rejects.toMatchObject({ constraint: "reference_row_stays" });
    });
  });
});

describe("a code that a circular brings, asked by portal_admin", () => {
  const item = (client: pg.PoolClient, code: string, content = "ND2") =>
    client.query(
      "INSERT INTO content_item (code, content_code, name_vi, name_en, is_general) VALUES ($1, $2, 'Mới', 'New', false)",
      [code, content],
    );
  const version = (client: pg.PoolClient, code: string, from: string) =>
    client.query(
      `INSERT INTO content_item_version (item_code, valid_from, name_vi, name_en, legal_document_id, clause, mark)
       VALUES ($1, $2, 'Mới', 'New', 'tt-64-2024', 'Điều 1', 'src')`,
      [code, from],
    );
  /** What is asked when the transaction ends, asked now. */
  const ending = (client: pg.PoolClient) => client.query("SET CONSTRAINTS ALL IMMEDIATE");

  test("begins on the day of its document alone, after the last of its content", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "content_item_version", "solar.2090-03-01");
      await item(client, "solar");
      await version(client, "solar", "2090-03-01");
      await ending(client);
      const { rows } = await client.query(
        `SELECT v.valid_from::text AS first, i.position = (SELECT max(position) FROM content_item WHERE content_code = 'ND2') AS last
         FROM content_item i JOIN content_item_version v ON v.item_code = i.code WHERE i.code = 'solar'`,
      );
      expect(rows).toEqual([{ first: "2090-03-01", last: true }]);
    });
  });

  test.each([
    ["of which no change is recorded", "reference_change_recorded", "lunar.2090-03-01", "solar"],
    ["that looks like none", "reference_code_form", "Solar.2090-03-01", "Solar"],
  ])("is refused %s", async (_, rule, recorded, code) => {
    await as("portal_admin", async (client) => {
      await change(client, "content_item_version", recorded);
      await expect(item(client, code)).rejects.toMatchObject({ hint: rule });
    });
  });

  test("does not stand without a first version", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "content_item_version", "solar.2090-03-01");
      await item(client, "solar");
      await expect(ending(client)).rejects.toMatchObject({ hint: "reference_code_begins" });
    });
  });

  test("of an indicator does not stand without a first version", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "indicator_version", "audits.2090-03-01");
      await client.query(
        "INSERT INTO indicator (code, name_vi, name_en, unit_vi, unit_en) VALUES ('audits', 'Mới', 'New', 'cơ sở', 'sites')",
      );
      await expect(ending(client)).rejects.toMatchObject({ hint: "reference_code_begins" });
    });
  });

  test("of a content has a general item", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "content_version", "ND10.2090-03-01");
      await client.query("INSERT INTO content (code) VALUES ('ND10')");
      await client.query(
        `INSERT INTO content_version (content_code, valid_from, heading_vi, heading_en, short_vi, short_en, legal_document_id, clause, mark)
         VALUES ('ND10', '2090-03-01', 'Mới', 'New', 'Mới', 'New', 'tt-64-2024', 'Điều 1', 'src')`,
      );
      await expect(ending(client)).rejects.toMatchObject({ hint: "content_has_general_item" });
    });
  });

  test.each([
    "UPDATE content_item SET content_code = 'ND1' WHERE code = 'fair'",
    "UPDATE content SET position = 99 WHERE code = 'ND1'",
    "UPDATE indicator SET unit_vi = 'lượt' WHERE code = 'fairs'",
  ])("stays what it was entered as: %s", async (statement) => {
    await as("portal_admin", async (client) => {
      await expect(client.query(statement)).rejects.toMatchObject({ code: "42501" });
    });
  });

  test("that records or versions rest on does not go, even where taking it back is recorded", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "indicator_version", "fairs.2012-07-05", "TAKE_BACK");
      await expect(client.query("DELETE FROM indicator WHERE code = 'fairs'")).rejects.toMatchObject({ code: "23503" });
    });
  });
});

describe("the end of a content, asked by portal_admin", () => {
  const endND8 = (client: pg.PoolClient) =>
    client.query("UPDATE content_version SET valid_to = '2090-01-01' WHERE content_code = 'ND8'");
  const endItem = async (client: pg.PoolClient, code: string) => {
    await change(client, "content_item_version", `${code}.2012-07-05`, "END");
    await client.query("UPDATE content_item_version SET valid_to = '2090-01-01' WHERE item_code = $1", [code]);
  };
  const asked = (client: pg.PoolClient) => client.query("SET CONSTRAINTS ALL IMMEDIATE");

  test("leaves no item behind it", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "content_version", "ND8.2012-07-05", "END");
      await endND8(client);
      await endItem(client, "nd8-general");
      await expect(asked(client)).rejects.toMatchObject({ hint: "item_within_content" });
    });
    await as("portal_admin", async (client) => {
      await change(client, "content_version", "ND8.2012-07-05", "END");
      await endND8(client);
      for (const code of ["nd8-general", "study-abroad"]) await endItem(client, code);
      await asked(client);
    });
  });

  test("is not the end of its general item alone", async () => {
    await as("portal_admin", async (client) => {
      await endItem(client, "nd8-general");
      await expect(asked(client)).rejects.toMatchObject({ hint: "content_has_general_item" });
    });
  });
});

describe("a document, asked by portal_admin", () => {
  const add = (client: pg.PoolClient, id: string, number: string) =>
    client.query(
      "INSERT INTO legal_document (id, number, title_vi, issuer, mark) VALUES ($1, $2, 'Về khuyến công', 'Bộ Tài chính', 'src')",
      [id, number],
    );

  test.each([
    ["that is in the list under another spelling", "Thông tư 28/2018/TT-BTC", { constraint: "legal_document_once" }],
    ["of no number", "28/2018", { hint: "legal_document_numbered" }],
  ])("is not added %s", async (_, number, rule) => {
    await as("portal_admin", async (client) => {
      await change(client, "legal_document", "another");
      await expect(add(client, "another", number)).rejects.toMatchObject(rule);
    });
  });

  test("that came with the portal is not removed", async () => {
    await as("portal_admin", async (client) => {
      await change(client, "legal_document", "nd-30-2020", "TAKE_BACK");
      await expect(client.query("DELETE FROM legal_document WHERE id = 'nd-30-2020'")).rejects.toMatchObject({
        constraint: "legal_document_of_portal",
      });
    });
  });
});

describe("every other role", () => {
  test.each([
    "portal_public",
    "portal_province",
    "portal_ministry",
    "portal_organiser",
    "portal_auditor",
    "portal_job",
  ])("%s writes no reference data, by SQL either", async (role) => {
    const { rows } = await db.owner.query<{ name: string }>(
      `SELECT t || ' ' || p AS name
         FROM unnest(ARRAY['content', 'content_item', 'indicator', 'content_version', 'content_item_version', 'support_cap', 'provincial_cap', 'advance_rate', 'calendar_exception',
           'indicator_version', 'stage_deadline', 'settlement_deadline', 'agency_name', 'admin_unit_version',
           'region_membership', 'legal_document', 'reference_change']) AS t, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE']) AS p
         WHERE CASE p WHEN 'DELETE' THEN has_table_privilege($1, t, p) ELSE has_any_column_privilege($1, t, p) END`,
      [role],
    );
    expect(rows).toEqual([]);
  });
});
