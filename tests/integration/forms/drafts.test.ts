import { beforeAll, describe, expect, test } from "vitest";
import { discardDraft } from "@/lib/commands/drafts/discard-draft";
import { finishForm } from "@/lib/commands/drafts/finish-form";
import { keepDraft } from "@/lib/commands/drafts/keep-draft";
import { keepSentForm } from "@/lib/commands/drafts/keep-sent-form";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { endSession } from "@/lib/commands/sessions/end-session";
import { sessionKey } from "@/lib/commands/sessions/session-id";
import { startSession } from "@/lib/commands/sessions/start-session";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Role } from "@/lib/domain/access/roles";
import { DRAFT_LIMITS } from "@/lib/domain/drafts/form-draft";
import { findLapsedActor } from "@/lib/queries/actors/find-lapsed-actor";
import { getDraft } from "@/lib/queries/drafts/get-draft";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
const key = (subject: string) => ({ form: "voucher", subject }) as const;
let officer: Actor;
let colleague: Actor;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  colleague = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

describe("what was typed", () => {
  test("is found again in the form it belongs to, whole, with the reason it came back", async () => {
    const refusal = { detail: "Vượt mức.", errors: [{ path: "amount", code: "x", message: "Vượt mức." }] };
    await keepSentForm(officer, { ...key("a"), fields: { amountText: "900 tỷ", note: "đợt 1" }, refusal });
    expect(await getDraft(readScope(officer), key("a"))).toMatchObject({
      version: 1,
      fields: { amountText: "900 tỷ", note: "đợt 1" },
      refusal,
    });
  });

  test("is in no other subject's form, no other form, and nobody else's: not a colleague's, an auditor's, an administrator's", async () => {
    await keepSentForm(officer, { ...key("own"), fields: { note: "của tôi" }, refusal: null });
    expect(await getDraft(readScope(officer), key("other"))).toBeNull();
    expect(await getDraft(readScope(officer), { form: "reversal", subject: "own" })).toBeNull();
    const others: Role[] = ["MINISTRY_OFFICER", "MINISTRY_LEADER", "AUDITOR", "ADMIN"];
    const readers = [colleague, ...(await Promise.all(others.map((role) => facts.anActor(role))))];
    for (const reader of readers) expect(await getDraft(readScope(reader), key("own")), reader.role).toBeNull();
  });

  test("is forgotten once the form is done, which its page is told once, and only whose form it was", async () => {
    await keepSentForm(officer, { ...key("done"), fields: { note: "x" }, refusal: null });
    await finishForm(officer, { draft: key("done"), news: { page: "/vouchers/1", outcome: "recorded" } });
    expect(await getDraft(readScope(officer), key("done"))).toBeNull();
    expect(await takeFormNotice(colleague, "/vouchers/1", new Date())).toBeNull();
    expect(await takeFormNotice(officer, "/vouchers/2", new Date())).toBeNull();
    expect(await takeFormNotice(officer, "/vouchers/1", new Date())).toBe("recorded");
    expect(await takeFormNotice(officer, "/vouchers/1", new Date())).toBeNull();
  });

  test("is let go of by its owner alone", async () => {
    await keepSentForm(officer, { ...key("kept"), fields: { note: "x" }, refusal: null });
    await discardDraft(colleague, key("kept"));
    expect(await getDraft(readScope(officer), key("kept"))).not.toBeNull();
    await discardDraft(officer, key("kept"));
    expect(await getDraft(readScope(officer), key("kept"))).toBeNull();
  });

  test("never holds a password or a token against forged forms", async () => {
    const fields = { note: "x", password: "bí mật", csrfToken: "y" };
    expect((await keepDraft(officer, { ...key("secret"), version: 0, fields }, now)).fields).toEqual({ note: "x" });
  });

  test("is bounded: the oldest of an account goes, and what nobody came back to for a month", async () => {
    const writer = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
    for (let at = 0; at < DRAFT_LIMITS.drafts + 3; at++) {
      await keepSentForm(writer, { ...key(`s${at}`), fields: {}, refusal: null });
    }
    const { rows } = await db.owner.query("SELECT subject FROM form_draft WHERE account_id = $1", [writer.accountId]);
    expect(rows).toHaveLength(DRAFT_LIMITS.drafts);
    expect(await getDraft(readScope(writer), key("s0"))).toBeNull();

    await db.owner.query("UPDATE form_draft SET updated_at = now() - interval '31 days' WHERE account_id = $1", [
      writer.accountId,
    ]);
    await keepSentForm(writer, { ...key("new"), fields: {}, refusal: null });
    expect(await getDraft(readScope(writer), key("s9"))).toBeNull();
    expect(await getDraft(readScope(writer), key("new"))).not.toBeNull();
  });
});

describe("the answer to a short form", () => {
  const refusal = { detail: "Tỉnh này đã sáp nhập.", errors: [] };
  const FORMS = ["account.create", "account.grant", "account.disable"] as const;
  const sent = (form: (typeof FORMS)[number], subject: string, role: string) =>
    keepSentForm(admin, { form, subject, fields: { role, password: "bí mật" }, refusal });
  let admin: Actor;
  beforeAll(async () => {
    admin = await facts.anActor("ADMIN");
  });

  test("is told on the page of the account it was about, never on another's, and without the password", async () => {
    await sent("account.grant", "a", "AUDITOR");
    expect(await takeFormAnswer(admin, FORMS, "b")).toBeNull();
    expect(await takeFormAnswer(officer, FORMS, "a")).toBeNull();
    const taken = await takeFormAnswer(admin, FORMS, "a");
    expect(taken).toMatchObject({ form: "account.grant", draft: { fields: { role: "AUDITOR" }, refusal } });
    expect(taken?.draft.fields).not.toHaveProperty("password");
  });

  test("is told once, and only the last of what was tried", async () => {
    await sent("account.grant", "once", "AUDITOR");
    await sent("account.disable", "once", "");
    expect((await takeFormAnswer(admin, FORMS, "once"))?.form).toBe("account.disable");
    expect(await takeFormAnswer(admin, FORMS, "once")).toBeNull();
  });
});

describe("the news of a page", () => {
  const [page, subject, forms] = ["/projects/KC-1", "KC-1", ["attachment", "project.doubles"] as const];
  const told = (actor: Actor, of: readonly (typeof forms)[number][], at = new Date()) =>
    takePageNews(actor, { page, subject, forms: of }, at);
  const send = (form: (typeof forms)[number], of = subject) =>
    keepSentForm(officer, { form, subject: of, fields: { note: form }, refusal: { detail: "Chưa được.", errors: [] } });

  test("is what was done and how its forms came back, told once, to its own reader", async () => {
    await finishForm(officer, { draft: null, news: { page, outcome: "attached" } });
    await send("attachment");
    await send("project.doubles", "KC-2");
    expect(await told(colleague, forms)).toEqual({ outcome: null, answers: new Map() });
    const { outcome, answers } = await told(officer, forms);
    expect(outcome).toBe("attached");
    expect([...answers.keys()]).toEqual(["attachment"]);
    expect(answers.get("attachment")).toMatchObject({
      ...{ version: 1, fields: { note: "attachment" }, refusal: { detail: "Chưa được." } },
    });
    expect(await told(officer, forms)).toEqual({ outcome: null, answers: new Map() });
    expect(await getDraft(readScope(officer), { form: "project.doubles", subject: "KC-2" })).not.toBeNull();
  });

  test("leaves the forms that it does not show, and is old after five minutes", async () => {
    await finishForm(officer, { draft: null, news: { page, outcome: "attached" } });
    await send("attachment");
    expect(await told(officer, [], new Date(Date.now() + 6 * 60_000))).toEqual({ outcome: null, answers: new Map() });
    expect((await told(officer, ["attachment"])).answers.size).toBe(1);
  });
});

describe("two browsers that save one draft", () => {
  const save = (version: number, note: string) =>
    keepDraft(officer, { ...key("race"), version, fields: { note } }, now);

  test("the one that saw an older version is told both texts, and writes over nothing", async () => {
    await save(0, "bản một");
    await save(1, "bản hai");
    expect(await refusalOf(save(1, "bản khác"))).toEqual({
      code: "draft.stale",
      version: 2,
      kept: { note: "bản hai" },
      given: { note: "bản khác" },
    });
    expect((await getDraft(readScope(officer), key("race")))?.fields).toEqual({ note: "bản hai" });
  });

  test("at the same moment, one wins and the others are told", async () => {
    const first = { ...key("dash"), version: 0 };
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) => keepDraft(officer, { ...first, fields: { note: `bản ${at}` } }, now)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await getDraft(readScope(officer), key("dash")))?.version).toBe(1);
  });
});

describe("a session that ran out", () => {
  const DAY = 24;
  const lapsed = (sessionId: string) => findLapsedActor(sessionKey(sessionId), DAY);
  const unused = (interval: string) =>
    db.owner.query("UPDATE app_session SET last_seen_at = now() - $2::interval WHERE account_id = $1", [
      officer.accountId,
      interval,
    ]);

  test("still says whose typing to keep, for a day; one that was ended says nothing", async () => {
    const sessionId = await startSession(officer.accountId, 8);
    await unused("2 hours");
    expect((await lapsed(sessionId))?.accountId).toBe(officer.accountId);
    await unused("25 hours");
    expect(await lapsed(sessionId)).toBeNull();
    await unused("2 hours");
    await endSession(sessionId);
    expect(await lapsed(sessionId)).toBeNull();
  });
});
