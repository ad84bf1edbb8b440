import { randomUUID } from "node:crypto";
import { lockProjects, saveImportedVouchers } from "@/lib/db/imported-vouchers";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { vietnamDay } from "@/lib/domain/period/period";
import { foldNumber } from "@/lib/domain/text/plain-text";
import { boundedProblems } from "@/lib/intake/bounded-problems";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import type { VoucherFile } from "@/lib/intake/vouchers/read-file";
import type { VoucherRow } from "@/lib/intake/vouchers/read-row";
import { listStandingNumbers, payableOfCodes } from "@/lib/queries/vouchers/payable-of-codes";
import { explaining } from "../vouchers/explaining";
import { compareVouchers } from "./compare-vouchers";
import { markApart } from "./mark-apart";
import { ReadingEnded, readApart } from "./read-apart";
import type { SheetInput } from "./sheet-input";

/** What an import of vouchers found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
type VoucherImportOutcome = {
  readonly rows: number;
  /** The rows that could be read, in the file's order. */
  readonly vouchers: readonly VoucherRow[];
  readonly toAdd: number;
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  readonly problemWorkbook: Buffer | null;
  /** The vouchers that were recorded, in the file's order. */
  readonly made: readonly MadeThing[];
};

/**
 * Nhập chứng từ: reads advances, payments and refunds of the actor's own province from a file and, with `commit`, records
 * those the ledger has not, all or none, by the rules of a single voucher (`decideVoucher`), each after those before it.
 * A voucher that stands already with the same facts is passed over, so the same file may be sent again.
 *
 * Refuses with `access.forbidden` (not an officer of a province) or `guard.busy`.
 */
export async function importVouchers(actor: Actor, input: SheetInput): Promise<VoucherImportOutcome> {
  const { file, locale } = input;
  authorize(actor, "voucher.record", { id: randomUUID(), stewardUnitId: actor.unitId ?? "" });
  const read = await readVouchers(file);
  const work = (tx: Transaction) => keep(tx, actor, read, input);
  const done = await explaining(() => transaction(actor, work, LONGEST_SAVING), {
    step_allowed: { code: "access.forbidden", permission: "voucher.record" },
    voucher_number_standing: { code: "guard.busy" },
    guards: async () => null,
  });
  const problemWorkbook = await markApart("vouchers", file, done.problems, locale);
  return { rows: read.rows, vouchers: read.vouchers, ...done, problemWorkbook };
}

async function readVouchers(file: IntakeFile): Promise<VoucherFile> {
  try {
    return await readApart({ task: "read-vouchers", file });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return {
      sheet: "",
      rows: 0,
      vouchers: [],
      unsound: [],
      places: {},
      problems: [problemOf("reading-took-too-long")],
    };
  }
}

async function keep(tx: Transaction, actor: Actor, read: VoucherFile, { commit, told, kept }: SheetInput) {
  const unitId = actor.unitId ?? "";
  const named = [...read.vouchers, ...read.unsound].flatMap(({ projectCode }) => projectCode ?? []);
  const codes = [...new Set(named)];
  const permit = authorize(actor, "voucher.record", { id: randomUUID(), stewardUnitId: unitId });
  if (commit) await lockProjects(tx, permit, codes);
  const projects = await payableOfCodes(tx, codes, unitId);
  const numbers = [...new Set(read.vouchers.map(({ number }) => foldNumber(number)))];
  const years = [...new Set(read.vouchers.map(({ budgetYear }) => budgetYear))];
  const standing = await listStandingNumbers(tx, numbers, years);
  const compared = compareVouchers(read, { projects, standing, today: vietnamDay(new Date()) });
  const { fresh, unchanged } = compared;
  const found = [...read.problems, ...compared.problems].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const problems = boundedProblems(found);
  const entries = fresh.map((entry) => {
    return { permit: authorize(actor, "voucher.record", { id: randomUUID(), stewardUnitId: unitId }), entry };
  });
  const saves = commit && problems.length === 0;
  if (saves) await saveImportedVouchers(tx, entries, told);
  const made = (saves ? entries : []).map(({ permit: { id }, entry: { number: name } }) => {
    return { id, name, version: null, rewritten: false };
  });
  const done = { toAdd: fresh.length, unchanged, made };
  if (saves) await kept?.(tx, done);
  return { ...done, problems };
}
