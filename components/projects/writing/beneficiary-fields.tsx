import { useTranslations } from "next-intl";
import { BENEFICIARY_KINDS } from "@/lib/domain/project/kind";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { BENEFICIARY_COLUMNS, cellName, MOST_BENEFICIARIES } from "./beneficiary-cells";
import { BeneficiaryGrid, type GridWords } from "./beneficiary-grid";
import { MORE_ROWS } from "./edit-address";
import { rowsShown } from "./rows-shown";

type BeneficiaryFieldsProps = {
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
  /** Empty rows besides those it has by itself. */
  more: number;
};

/** Đơn vị thụ hưởng of a dossier: the grid, with what is wrong as a whole above it. */
export function BeneficiaryFields({ values, answer, more }: BeneficiaryFieldsProps) {
  const words = useTranslations("projectWriting.grid");
  const kinds = useTranslations("beneficiaries.kinds");
  const shown = rowsShown(values, "beneficiaries", { spare: MORE_ROWS + more, most: MOST_BENEFICIARIES });
  const rows = shown.map((row) => BENEFICIARY_COLUMNS.map((column) => values[cellName(row, column)] ?? ""));
  const empty = [...rows].reverse().findIndex((cells) => cells.some((text) => text !== ""));
  const problems = Object.fromEntries((answer?.refusal?.errors ?? []).map(({ path, message }) => [path, message]));
  const error = errorOf(answer, "beneficiaries");
  const grid: GridWords = {
    ...{ number: words("number"), name: words("name"), taxCode: words("taxCode"), address: words("address") },
    ...{ supportText: words("supportText"), kind: words("kind"), more: words("more", { count: String(MORE_ROWS) }) },
    ...{ pasted: words.raw("pasted"), tooMany: words.raw("tooMany"), unread: words.raw("unread") },
  };
  return (
    <div id="beneficiaries" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="field-help max-w-3xl">{words("help")}</p>
      {error && <p className="field-error">{error}</p>}
      <BeneficiaryGrid
        rows={empty < 0 ? [] : rows.slice(0, rows.length - empty)}
        shown={shown.length}
        more={MORE_ROWS}
        problems={problems}
        kinds={BENEFICIARY_KINDS.map((kind) => [kind, kinds(kind)] as const)}
        words={grid}
      />
    </div>
  );
}
