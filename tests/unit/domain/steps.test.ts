import { describe, expect, expectTypeOf, test } from "vitest";
import type { saveReversal, saveVoucher } from "@/lib/db/vouchers";
import { OPERATOR } from "@/lib/domain/access/actor";
import type { Permit } from "@/lib/domain/access/permit";
import { authorize } from "@/lib/domain/access/permit";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { advance } from "@/lib/domain/steps/advance";
import type { Step } from "@/lib/domain/steps/step";
import { STEP_CODES, STEPS } from "@/lib/domain/steps/steps";
import { LOCALES } from "@/lib/format/locale";
import { stepName } from "@/lib/format/step-name";
import { anActor } from "../../support/actor";
import { refusalOf } from "./ledger/refusal-of";

const willing = {
  "not-a-reversal": () => undefined,
  "reversed-once": () => undefined,
  "by-another-person": () => undefined,
  "balances-kept": () => undefined,
};

describe("a step", () => {
  test.each(PROJECT_STATES)("is refused by name in a state it is not for: reversing in %s", (state) => {
    const take = () => advance("voucher.reverse", { state, fund: "KCQG" }, willing, null);
    const open = (STEPS["voucher.reverse"].from as readonly string[]).includes(state);
    if (open) expect(take()).toBe(state);
    else expect(refusalOf(take)).toEqual({ code: "step.not-now", step: "voucher.reverse", state });
  });

  test("asks what it requires in its own order, and stops at the first refusal", () => {
    const asked: string[] = [];
    const note = (name: string) => () => {
      asked.push(name);
      if (name === "by-another-person") throw new Error(name);
    };
    const checks = {
      "balances-kept": note("balances-kept"),
      "by-another-person": note("by-another-person"),
      "reversed-once": note("reversed-once"),
      "not-a-reversal": note("not-a-reversal"),
    };
    expect(() => advance("voucher.reverse", { state: "ACCEPTED", fund: "KCDP" }, checks, null)).toThrow();
    expect(asked).toEqual(["not-a-reversal", "reversed-once", "by-another-person"]);
  });

  test.each(STEP_CODES)("that approves is apart from the earlier steps it names, which are steps: %s", (code) => {
    const { apartFrom = [], requires }: Step = STEPS[code];
    expect(apartFrom.filter((earlier) => !(earlier in STEPS))).toEqual([]);
    if (code.startsWith("project.")) expect(apartFrom.length > 0).toBe(requires.includes("by-another-person"));
  });

  test.each(STEP_CODES)("has a name in both languages: %s", (step) => {
    for (const locale of LOCALES) expect(stepName(step, locale)).not.toContain(step);
  });
});

describe("a permit", () => {
  const target = { id: "6b0f5f0e-3f4e-4d58-9d1f-1f7a1f0f2a11", stewardUnitId: "quang-tri-2025" };

  test("names the permission, the kind of thing, the one thing and the province in charge", () => {
    const actor = anActor("PROVINCE_OFFICER");
    expect(authorize(actor, "voucher.record", target)).toEqual({
      actor,
      permission: "voucher.record",
      entity: "voucher",
      ...target,
    });
  });

  test("cannot be written down by hand, nor taken for another permission's", () => {
    type ByHand = Omit<Permit<"voucher.record">, keyof Permit<"voucher.record"> & symbol>;
    expectTypeOf<ByHand>().not.toExtend<Permit<"voucher.record">>();
    expectTypeOf<Permit<"voucher.record">>().not.toExtend<Permit<"voucher.reverse">>();
    expectTypeOf<Permit<"voucher.record">>().toExtend<Permit>();
  });

  test("is what each store asks for, of its own kind alone", () => {
    expectTypeOf<Parameters<typeof saveVoucher>[1]>().toEqualTypeOf<Permit<"voucher.record">>();
    expectTypeOf<Parameters<typeof saveReversal>[1]>().toEqualTypeOf<Permit<"voucher.reverse">>();
  });

  test("to move money is nobody's but a person's: the operator is refused", () => {
    expectTypeOf<typeof OPERATOR>().not.toExtend<Permit<"voucher.record">["actor"]>();
    expect(authorize(OPERATOR, "rollup.rebuild", { id: "all", stewardUnitId: null }).actor).toBe(OPERATOR);
  });

  test("to rebuild, correct or purge is the operator's alone", () => {
    for (const role of ROLE_NAMES) {
      for (const permission of ["rollup.rebuild", "published-figures.correct", "expired.purge"] as const) {
        const attempt = () => authorize(anActor(role), permission, { id: "all", stewardUnitId: null });
        expect(refusalOf(attempt)).toEqual({ code: "access.forbidden", permission });
      }
    }
  });
});
