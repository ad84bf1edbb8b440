import fc from "fast-check";
import { expect, test } from "vitest";
import { DomainError } from "@/lib/domain/errors";
import { posted, type ShareBalance, type Standing, type YearBalance } from "@/lib/domain/ledger/balances";
import { decideReversal } from "@/lib/domain/ledger/decide-reversal";
import { judgeAmount } from "@/lib/domain/ledger/decide-voucher";
import { brokenGuards } from "@/lib/domain/ledger/guards";
import { availableFor } from "@/lib/domain/ledger/limits";
import { signedAmount, VOUCHER_KINDS, type VoucherKind } from "@/lib/domain/ledger/voucher";

type Entry = { share: number; kind: VoucherKind; signed: bigint; isReversal: boolean; isReversed: boolean };
type Ledger = { shares: ShareBalance[]; year: YearBalance; entries: Entry[] };

const small = fc.bigInt({ min: 1n, max: 130n });
const events = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        does: fc.constant("pay"),
        share: fc.nat(1),
        kind: fc.constantFrom(...VOUCHER_KINDS),
        amount: small,
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("reverse"), entry: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("release"), amount: small }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("accept-part"), part: small }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("accept") }) },
  ),
  { maxLength: 40 },
);
type Event = typeof events extends fc.Arbitrary<(infer E)[]> ? E : never;

const aLedger = (): Ledger => ({
  shares: [100n, 150n].map((amount) => ({
    amount,
    advancePercent: 70,
    advanceLimit: (amount * 70n) / 100n,
    advanced: 0n,
    disbursed: 0n,
    acceptedParts: 0n,
    accepted: false,
  })),
  year: { fund: "KCQG", plan: 260n, released: 40n, committed: 250n, disbursed: 0n },
  entries: [],
});

function standingOf(ledger: Ledger, share: number): Standing {
  const balance = ledger.shares[share];
  if (!balance) throw new Error("no such share");
  return { share: balance, year: ledger.year };
}

function post(ledger: Ledger, share: number, entry: Omit<Entry, "share" | "isReversed">): void {
  const after = posted(standingOf(ledger, share), entry.kind, entry.signed);
  ledger.shares[share] = after.share;
  ledger.year = after.year;
  ledger.entries.push({ ...entry, share, isReversed: false });
}

/** Does what happened, unless the domain refuses it. */
function happen(ledger: Ledger, event: Event): void {
  if (event.does === "release" && "amount" in event) {
    const released = ledger.year.released + event.amount;
    ledger.year = { ...ledger.year, released: released > ledger.year.plan ? ledger.year.plan : released };
  }
  if (event.does === "accept") ledger.shares = ledger.shares.map((share) => ({ ...share, accepted: true }));
  if ("part" in event) {
    ledger.shares = ledger.shares.map((share) => ({ ...share, acceptedParts: share.acceptedParts + event.part }));
  }
  if ("kind" in event) {
    judgeAmount(event, standingOf(ledger, event.share), "CONTRACTED");
    post(ledger, event.share, { kind: event.kind, signed: signedAmount(event.kind, event.amount), isReversal: false });
  }
  const original = "entry" in event ? ledger.entries[event.entry] : undefined;
  if (original) {
    const candidate = {
      ...original,
      number: "PC",
      signedAmount: original.signed,
      recordedBy: "officer",
      onBehalfOf: null,
    };
    const signed = decideReversal(candidate, standingOf(ledger, original.share), {
      persons: ["leader"],
      projectState: "CONTRACTED",
    });
    post(ledger, original.share, { kind: original.kind, signed, isReversal: true });
    original.isReversed = true;
  }
}

function happenIfAllowed(ledger: Ledger, event: Event): void {
  try {
    happen(ledger, event);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

test("no sequence of vouchers, reversals, releases, partial and whole acceptances that the domain accepts breaks a guard", () => {
  fc.assert(
    fc.property(events, (sequence) => {
      const ledger = aLedger();
      for (const event of sequence) {
        happenIfAllowed(ledger, event);
        expect(ledger.shares.flatMap((_, share) => brokenGuards(standingOf(ledger, share)))).toEqual([]);
      }
      expect(ledger.year.disbursed).toBe(ledger.entries.reduce((sum, { signed }) => sum + signed, 0n));
    }),
    { numRuns: 500 },
  );
});

test("what is shown as available can be paid to the đồng, and one đồng more cannot", () => {
  fc.assert(
    fc.property(events, fc.nat(1), fc.constantFrom(...VOUCHER_KINDS), (sequence, share, kind) => {
      const ledger = aLedger();
      for (const event of sequence) happenIfAllowed(ledger, event);
      const standing = standingOf(ledger, share);
      const available = availableFor(kind, standing);
      if (available > 0n) expect(() => judgeAmount({ kind, amount: available }, standing, "CONTRACTED")).not.toThrow();
      expect(() => judgeAmount({ kind, amount: available + 1n }, standing, "CONTRACTED")).toThrow(DomainError);
      const beyond = posted(standing, kind, signedAmount(kind, available + 1n));
      expect(brokenGuards(beyond)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});
