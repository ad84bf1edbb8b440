import { useLocale, useTranslations } from "next-intl";
import type { FigureColumns } from "@/lib/domain/figures/execution";
import type { Dong } from "@/lib/domain/money";
import { columnName } from "@/lib/format/measure-names";

const SCALE = 1000;

/** Plan and execution of the whole scope as one bar across the page, and the key to every bar below it. */
export function ChainBar({ columns: { ALL, KCQG, KCDP } }: { columns: FigureColumns }) {
  const words = useTranslations("figures.legend");
  const locale = useLocale();
  const amounts = [ALL?.plan, ALL?.actual, ALL?.estimate, ALL?.actualBefore].map((amount) => amount ?? 0n);
  const largest = amounts.reduce((most, amount) => (amount > most ? amount : most), 0n);
  if (!ALL || largest === 0n) return null;
  const width = (amount: Dong | null | undefined) =>
    amount && amount > 0n ? Number((amount * BigInt(SCALE)) / largest) : 0;
  const funds = [
    { column: "KCQG", kind: "kcqg", from: 0, width: width(KCQG?.actual) },
    { column: "KCDP", kind: "kcdp", from: width(KCQG?.actual), width: width(KCDP?.actual) },
  ] as const;
  return (
    <>
      <svg className="chain-bar" viewBox={`0 0 ${SCALE} 16`} preserveAspectRatio="none" aria-hidden="true">
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch" width="1.3" height="4" />
        </pattern>
        <rect className="bar-plan" width={width(ALL.plan)} height="16" />
        {ALL.estimate !== null && <rect className="bar-estimate" y="4" width={width(ALL.estimate)} height="8" />}
        {funds.map(
          (fund) =>
            fund.width > 0 && (
              <rect key={fund.kind} className={`fill-${fund.kind}`} x={fund.from} y="4" width={fund.width} height="8" />
            ),
        )}
        {ALL.actualBefore !== null && <rect className="bar-before" x={width(ALL.actualBefore)} width="2" height="16" />}
      </svg>
      <p className="legend">
        <span>
          <span className="swatch swatch-plan" /> {words("plan")}
        </span>
        {funds.map(({ column, kind }) => (
          <span key={kind}>
            <span className={`swatch swatch-${kind}`} /> {columnName(column, locale)}
          </span>
        ))}
        {ALL.estimate !== null && (
          <span>
            <span className="swatch swatch-estimate" /> {words("estimate")}
          </span>
        )}
        {ALL.actualBefore !== null && (
          <span>
            <span className="swatch swatch-before" /> {words("before")}
          </span>
        )}
      </p>
    </>
  );
}
