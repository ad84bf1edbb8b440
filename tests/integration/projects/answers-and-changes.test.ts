import { beforeAll, describe, expect, test } from "vitest";
import { answerRemarks } from "@/lib/commands/projects/answer-remarks";
import { createProject } from "@/lib/commands/projects/create-project";
import { editProject } from "@/lib/commands/projects/edit-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { lastRemarks, unansweredRemarks } from "@/lib/domain/project/open-remarks";
import { answerRemarksInput } from "@/lib/input/answer-remarks";
import { editProjectInput } from "@/lib/input/edit-project";
import { listChanges } from "@/lib/queries/projects/list-changes";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";

const db = testDatabase({ reference: true });
const now = new Date();
const people = {} as Record<"officer" | "leader" | "neighbour", Actor>;
let code: string;
let step: string;

const REMARKS = [
  { field: "budget", text: "Thuyết minh lại phần đối ứng." },
  { field: "goals", text: "Nêu số lao động." },
];

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people.officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  people.leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  people.neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  code = (await createProject(people.officer, aWrittenProject(), now)).code;
  await takeStep(people.officer, aStepInput("submit", code, 1), now);
  await takeStep(people.leader, aStepInput("return", code, 2, { remarks: REMARKS }), now);
  step = lastRemarks((await historyOf(people.officer)) ?? [])?.stepId ?? "";
});

const historyOf = (actor: Actor) => listHistory(readScope(actor), code);
const answer = (actor: Actor, answers: object[], of = step) =>
  answerRemarks(actor, answerRemarksInput.parse({ code, step: of, answers }), now);
const open = async () => unansweredRemarks((await historyOf(people.leader)) ?? []).map(({ text }) => text);

describe("remarks of a return", () => {
  test("are all open until they are answered, and one answered is open no more", async () => {
    expect(await open()).toEqual(REMARKS.map(({ text }) => text));
    await answer(people.officer, [{ position: 1, text: "Đối ứng là vốn tự có." }, { position: 2 }]);
    expect(await open()).toEqual(["Nêu số lao động."]);
    const said = (await historyOf(people.leader))?.at(-1)?.remarks[0]?.answer;
    expect(said).toMatchObject({ text: "Đối ứng là vốn tự có.", answeredBy: people.officer.fullName });
  });

  test("are answered anew while the dossier is rewritten", async () => {
    await answer(people.officer, [{ position: 1, text: "Đối ứng là vốn vay." }]);
    expect((await historyOf(people.leader))?.at(-1)?.remarks[0]?.answer?.text).toBe("Đối ứng là vốn vay.");
  });

  test("are answered by the unit alone: neither by who made them, nor by a neighbour, nor past the application", async () => {
    const said = [{ position: 2, text: "Mười lao động." }];
    expect(await refusalOf(answer(people.leader, said))).toMatchObject({ code: "access.forbidden" });
    expect(await refusalOf(answer(people.neighbour, said))).toMatchObject({ code: "access.not-found" });
    const beside = transaction(
      people.neighbour,
      (tx) => tx.$executeRaw`INSERT INTO remark_answer (step_id, position, text) VALUES (${step}::uuid, 2, 'Mười.')`,
    );
    await expect(beside).rejects.toThrow();
    expect(await open()).toEqual(["Nêu số lao động."]);
  });

  test("are answered once each in one request: a place named twice is refused before anything is written", () => {
    const twice = {
      code,
      step,
      answers: [
        { position: 1, text: "Một." },
        { position: 1, text: "Hai." },
      ],
    };
    expect(answerRemarksInput.safeParse(twice).success).toBe(false);
  });

  test("of another đề án, or a place where nothing was remarked, are not there to be answered", async () => {
    const said = [{ position: 9, text: "Không có." }];
    expect(await refusalOf(answer(people.officer, said))).toMatchObject({ code: "access.not-found" });
    const none = answer(people.officer, [{ position: 1, text: "Không." }], crypto.randomUUID());
    expect(await refusalOf(none)).toMatchObject({ code: "access.not-found" });
  });
});

describe("a dossier submitted again", () => {
  const edit = (version: number, fields: object) =>
    editProject(people.officer, editProjectInput.parse({ code, version, ...fields }), now);

  test("shows while it is rewritten, and then to its appraiser, what it said before and what it says now", async () => {
    expect((await listChanges(readScope(people.officer), code))?.changes).toEqual([]);
    const goals = "Giảm một nửa công, thêm mười lao động.";
    await edit(3, { goals, budget: [{ item: "machinery", support: "250000000", counterpart: "450000000" }] });
    const expected = [
      { field: "goals", before: "Giảm một nửa công.", after: goals },
      {
        field: "budget",
        before: { year: 2027, item: "machinery", support: 300_000_000n, counterpart: 450_000_000n, other: 0n },
        after: { year: 2027, item: "machinery", support: 250_000_000n, counterpart: 450_000_000n, other: 0n },
      },
    ];
    expect((await listChanges(readScope(people.officer), code))?.changes).toMatchObject(expected);
    await takeStep(people.officer, aStepInput("submit", code, 4), now);
    expect((await listChanges(readScope(people.leader), code))?.changes).toMatchObject(expected);
    expect(await listChanges(readScope(people.neighbour), code)).toBeNull();
  });

  test("cannot be answered any more", async () => {
    const late = answer(people.officer, [{ position: 2, text: "Mười lao động." }]);
    expect(await refusalOf(late)).toMatchObject({ code: "step.not-now" });
  });

  test("is kept as it was hashed, and no other text passes for it", async () => {
    const other = db.owner.query(
      "INSERT INTO dossier_copy SELECT id, '{}' FROM project_step WHERE step = 'project.return' LIMIT 1",
    );
    await expect(other).rejects.toThrow("the copy is not of the dossier that was submitted");
  });
});
