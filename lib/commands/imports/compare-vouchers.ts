import type { VoucherEntry } from "@/lib/db/vouchers";
import { DomainError } from "@/lib/domain/errors";
import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { shareNamed } from "@/lib/domain/ledger/contract-share";
import { decideVoucher } from "@/lib/domain/ledger/decide-voucher";
import type { IsoDate } from "@/lib/domain/period/period";
import { foldNumber } from "@/lib/domain/text/plain-text";
import { problemOf } from "@/lib/intake/problem-of";
import type { VoucherColumn } from "@/lib/intake/vouchers/columns";
import type { VoucherFile } from "@/lib/intake/vouchers/read-file";
import { partOf, type VoucherRow } from "@/lib/intake/vouchers/read-row";
import type { PayableOfSheet, StandingNumber } from "@/lib/queries/vouchers/payable-of-codes";
import { problemOfRefusal, type VoucherTrouble } from "./problem-of-refusal";
import { RunningBalances } from "./running-balances";
import { firstRowsOf, voucherTroubles } from "./voucher-troubles";

/** What a sheet of vouchers would do: those to record in their order, how many stand so already, and what is to be mended. */
type ComparedVouchers = {
  readonly fresh: readonly VoucherEntry[];
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
};

/** What the ledger holds that the rows name. */
export type LedgerBeside = {
  readonly projects: ReadonlyMap<string, PayableOfSheet>;
  readonly standing: readonly StandingNumber[];
  readonly today: IsoDate;
};

type Share = PayableOfSheet["shares"][number];

/**
 * Decides every row of a sheet by the rules of one voucher, each after those before it: what a row pays is no longer there
 * for the next. A row that is refused counts for nothing.
 */
export function compareVouchers(file: VoucherFile, { projects, standing, today }: LedgerBeside): ComparedVouchers {
  const balances = new RunningBalances();
  const kept = new Map(standing.map((one) => [numberKey(one.unit_id, one.budget_year, one.number_key), one]));
  const inFile = new Map<string, number>();
  const parts = [...file.vouchers.map(partOf), ...file.unsound].toSorted((a, b) => a.row - b.row);
  const beside = { projects, today, firstRows: firstRowsOf(parts) };
  const fresh: VoucherEntry[] = [];
  const problems: IntakeProblem[] = [];
  const tell = (row: number, { code, key, read, expected }: VoucherTrouble) =>
    problems.push(problemOf(code, { sheet: file.sheet, row, ...file.places[key], read, expected }));
  let unchanged = 0;
  for (const row of file.vouchers) {
    const decided = attempt(() => {
      const project = projects.get(row.projectCode) ?? trouble("voucher-project-unknown", "project", row.projectCode);
      const share = shareOf(project, row);
      const key = numberKey(share.unitId, row.budgetYear, foldNumber(row.number));
      const earlier = inFile.get(key);
      if (earlier !== undefined) trouble("voucher-twice", "number", row.number, `${earlier}`);
      inFile.set(key, row.row);
      const own = kept.get(key);
      if (own && isSame(own, share, row)) return null;
      if (own) trouble("voucher-number-used", "number", row.number, `${row.budgetYear}`);
      const signedAmount = decideVoucher(row, balances.now(project, share), { today, projectState: project.state });
      balances.post(project, share, { kind: row.kind, signedAmount });
      const { kind, paidOn, number, note } = row;
      return { shareId: share.id, kind, signedAmount, paidOn, number, note };
    }, row);
    if (decided === null) unchanged++;
    else if ("shareId" in decided) fresh.push(decided);
    else {
      const others = voucherTroubles(partOf(row), beside).filter(({ key }) => key !== decided.key);
      for (const trouble of [decided, ...others]) tell(row.row, trouble);
    }
  }
  for (const part of file.unsound) for (const trouble of voucherTroubles(part, beside)) tell(part.row, trouble);
  return { fresh, unchanged, problems };
}

function shareOf(project: PayableOfSheet, row: VoucherRow): Share {
  const number = foldNumber(row.contractNumber);
  const named = project.shares.filter((share) => foldNumber(share.contractNumber) === number);
  const ofYear = named.filter(({ budgetYear }) => budgetYear === row.budgetYear);
  const contracts = [...new Set((ofYear.length > 0 ? ofYear : named).map(({ contractId }) => contractId))];
  const [contractId, other] = contracts;
  const numbers = [...new Set(project.shares.map(({ contractNumber }) => contractNumber))].join(", ");
  if (!contractId) return trouble("voucher-contract-unknown", "contract", row.contractNumber, numbers);
  if (other) return trouble("voucher-contract-ambiguous", "contract", row.contractNumber);
  const { id } = shareNamed(project.shares, { projectCode: project.code, contractId, content: row.content });
  return project.shares.find((share) => share.id === id) ?? trouble("voucher-contract-unknown", "contract", "");
}

function isSame(kept: StandingNumber, share: Share, { kind, amount, paidOn, note }: VoucherRow): boolean {
  const size = kept.signed_amount < 0n ? -kept.signed_amount : kept.signed_amount;
  return (
    kept.share_id === share.id &&
    kept.kind === kind &&
    size === amount &&
    kept.paid_on === paidOn &&
    (kept.note ?? "") === (note ?? "")
  );
}

function numberKey(unitId: string, budgetYear: number, key: string): string {
  return `${unitId} ${budgetYear} ${key}`;
}

class RowRefused extends Error {
  constructor(readonly told: VoucherTrouble) {
    super(told.code);
  }
}

function trouble(code: IntakeProblemCode, key: VoucherColumn, read: string, expected = ""): never {
  throw new RowRefused({ code, key, read, expected });
}

function attempt(decide: () => VoucherEntry | null, row: VoucherRow): VoucherEntry | VoucherTrouble | null {
  try {
    return decide();
  } catch (error) {
    if (error instanceof RowRefused) return error.told;
    if (error instanceof DomainError) return problemOfRefusal(error.refusal, row);
    throw error;
  }
}
