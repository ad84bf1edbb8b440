import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideConferenceStep } from "@/lib/domain/conference/decide-step";
import { ITEM_KINDS } from "@/lib/domain/conference/item";
import { conferenceId, LAST_ORDINAL, romanOf } from "@/lib/domain/conference/ordinal";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { CONFERENCE_STEPS, type ConferenceMove } from "@/lib/domain/steps/conference-steps";
import { refusalOf } from "../ledger/refusal-of";

const WORTH: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const worthOf = (roman: string) =>
  [...roman].reduce((sum, sign, at) => {
    const [here = 0, next = 0] = [WORTH[sign], WORTH[roman[at + 1] ?? ""]];
    return here < next ? sum - here : sum + here;
  }, 0);

const MOVES = Object.keys(CONFERENCE_STEPS).filter(
  (step) => CONFERENCE_STEPS[step as keyof typeof CONFERENCE_STEPS].to !== null,
) as ConferenceMove[];
const nothingPlanned = { year: null, on: null, hostUnitId: null, venue: null };

describe("the ordinal of a conference", () => {
  test.each([
    [12, "XII"],
    [13, "XIII"],
    [14, "XIV"],
    [18, "XVIII"],
    [19, "XIX"],
    [49, "XLIX"],
    [99, "XCIX"],
  ])("%i is written %s", (ordinal, roman) => {
    expect(romanOf(ordinal)).toBe(roman);
  });

  test("reads back as itself, no sign thrice more, and names one conference only", () => {
    const ids = new Set<string>();
    for (const region of REGIONS) {
      for (let ordinal = 1; ordinal <= LAST_ORDINAL; ordinal++) {
        expect(worthOf(romanOf(ordinal))).toBe(ordinal);
        expect(romanOf(ordinal)).not.toMatch(/IIII|XXXX|VV|LL/);
        ids.add(conferenceId(region, ordinal));
      }
    }
    expect(ids.size).toBe(REGIONS.length * LAST_ORDINAL);
  });
});

describe("a conference", () => {
  test("is opened only when provinces can be told a day, planned or held", () => {
    const open = (heldOn: string | null, on: string | null) => () =>
      decideConferenceStep(
        { step: "conference.open", version: 1, note: null },
        { state: "PLANNED", version: 1, heldOn, planned: { ...nothingPlanned, on } },
      );
    expect(refusalOf(open(null, null))).toEqual({ code: "conference.no-day" });
    expect(open("2026-10-20", null)()).toBe("OPEN");
    expect(open(null, "2026-10-20")()).toBe("OPEN");
  });

  test("is unfrozen by whoever says why", () => {
    const unfreeze = (note: string | null) => () =>
      decideConferenceStep(
        { step: "conference.unfreeze", version: 3, note },
        { state: "FROZEN", version: 3, heldOn: "2026-10-20", planned: nothingPlanned },
      );
    expect(refusalOf(unfreeze(null))).toEqual({ code: "step.reason-missing", step: "conference.unfreeze" });
    expect(unfreeze("Tỉnh đính chính số liệu.")()).toBe("OPEN");
  });

  test("goes where its table says from any state on the version that was seen, and nowhere else", () => {
    const taking = fc.record({
      step: fc.constantFrom(...MOVES),
      state: fc.constantFrom(...CONFERENCE_STATES),
      version: fc.integer({ min: 1, max: 9 }),
      seen: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(taking, ({ step, state, version, seen }) => {
        const held = { state, version, heldOn: "2026-10-20", planned: nothingPlanned };
        const take = () => decideConferenceStep({ step, version: seen, note: "Theo ý kiến của Cục." }, held);
        const { from, to } = CONFERENCE_STEPS[step];
        if (!(from as readonly string[]).includes(state)) {
          expect(refusalOf(take)).toEqual({ code: "step.not-now", step, state });
        } else if (seen !== version) expect(refusalOf(take)).toEqual({ code: "conference.stale", version });
        else expect(take()).toBe(to);
      }),
    );
  });
});

test("whatever a province may send is its own: papers, delegates, proposals", () => {
  const sent = Object.entries(ITEM_KINDS).filter(([, { byProvince }]) => byProvince);
  expect(sent.map(([kind]) => kind)).toEqual(["PARTICIPANT", "PAPER", "PROPOSAL"]);
  expect(sent.every(([, { owner }]) => owner === "asked")).toBe(true);
});
