import { expect, test } from "vitest";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { beneficiariesQueryInput } from "@/lib/input/beneficiaries-query";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { projectsQueryInput } from "@/lib/input/projects-query";
import { findAnything } from "@/lib/queries/search/find-anything";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

const db = testDatabase({ sample: true });

function search(q: string, scope: ReadScope = PUBLIC_SCOPE) {
  const asked = { q, size: "5" };
  return findAnything(scope, {
    q,
    projects: projectsQueryInput.parse(asked),
    contracts: contractsQueryInput.parse(asked),
    beneficiaries: scope === PUBLIC_SCOPE ? null : beneficiariesQueryInput.parse(asked),
  });
}

async function one(statement: string): Promise<string> {
  const { rows } = await db.owner.query<{ text: string }>(statement);
  return rows[0]?.text ?? "";
}

test("a contract is found by its number, and leads to its đề án", async () => {
  const number = await one("SELECT number AS text FROM contract ORDER BY signed_on DESC, id LIMIT 1");
  const { contracts } = await search(number.toLowerCase());
  expect(contracts.items.map((contract) => contract.number)).toContain(number);
});

test("decisions and releases are found by their numbers, drafts are not", async () => {
  for (const table of ["plan_decision", "release"]) {
    const number = await one(`SELECT number AS text FROM ${table} WHERE issued_at IS NOT NULL ORDER BY id LIMIT 1`);
    const { documents } = await search(number);
    expect(documents.items.map((document) => document.number)).toContain(number);
  }
});

test("a centre is found without accents, with as many đề án as its list has", async () => {
  const name = await one("SELECT implementing_unit AS text FROM project WHERE state = 'SETTLED' ORDER BY id LIMIT 1");
  const { centres } = await search(name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d"));
  const centre = centres.items.find((found) => found.name === name);
  expect(centre?.projects).toBeGreaterThan(0);
  expect((await listOf({ implementingUnit: name, size: 1 })).total).toBe(centre?.projects);
});

test("nobody learns of an early đề án of another province by what a search counts", async () => {
  const early = await one(
    "SELECT code AS text FROM project WHERE state IN ('DRAFT', 'SUBMITTED', 'REGISTERED') AND steward_unit_id <> 'quang-tri-2025' LIMIT 1",
  );
  const counts = async (scope: ReadScope) => {
    const { projects, contracts, documents, centres } = await search(early, scope);
    return [projects, contracts, documents, centres].map(({ total }) => total);
  };
  expect(early).not.toBe("");
  expect(await counts(PUBLIC_SCOPE)).toEqual([0, 0, 0, 0]);
  expect(await counts(readScope(anActor("PROVINCE_OFFICER")))).toEqual([0, 0, 0, 0]);
});

test("an establishment is found without accents by whoever has the register, of their own province, and by nobody else", async () => {
  const own = "SELECT b.name AS text FROM beneficiary b WHERE b.unit_id = 'quang-tri-2025' ORDER BY b.name LIMIT 1";
  const name = (await one(own)).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  expect(name).not.toBe("");
  const found = (await search(name, readScope(anActor("PROVINCE_OFFICER")))).beneficiaries;
  expect(found.items.map((one) => one.name)).toContain(await one(own));
  const neighbour = await search(name, readScope(anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" })));
  expect(neighbour.beneficiaries.items.map((one) => one.name)).not.toContain(await one(own));
  expect((await search(name)).beneficiaries.total).toBe(0);
});

test("a province is found by a part of its name, and one that merged says so", async () => {
  expect((await search("quang tri")).provinces.items).toContainEqual({
    ...{ id: "quang-tri-2025", name: "Quảng Trị", former: false },
  });
  expect((await search("binh quang")).provinces.items).toEqual([
    { id: "quang-binh", name: "Quảng Bình", former: true },
  ]);
});
