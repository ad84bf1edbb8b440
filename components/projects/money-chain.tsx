import { useLocale, useTranslations } from "next-intl";
import { ratioOf } from "@/lib/domain/figures/ratio";
import type { Dong } from "@/lib/domain/money";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatExactMoney, formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";

/** Plan → released → contracts → paid as bars on one scale, then what may still be paid. */
export function MoneyChain({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.chain");
  const { plan, released, committed, disbursed, available } = project.amounts;
  const locale = useLocale();
  return (
    <section className="record-part" aria-labelledby="money-chain">
      <h2 id="money-chain">{words("title")}</h2>
      <div className="chain-steps">
        <ChainStep label={words("plan")} amount={plan} plan={plan} kind="plan" fund={project.fund} />
        {released === null ? (
          <div className="chain-step">
            <span>{words("released")}</span>
            <small>{words("notReleased")}</small>
          </div>
        ) : (
          <ChainStep label={words("released")} amount={released} plan={plan} kind="plan" fund={project.fund} />
        )}
        <ChainStep label={words("committed")} amount={committed} plan={plan} kind="signed" fund={project.fund} />
        <ChainStep label={words("paid")} amount={disbursed} plan={plan} kind="full" fund={project.fund} />
        <div className="chain-step chain-available">
          <span>{words("available")}</span>
          <small>
            {available === 0n && words("none")} <a href="#available">{words("why")}</a>
          </small>
          <strong className="number">{formatMoney(available, "dong", locale)}</strong>
          <small>{words("unit")}</small>
        </div>
      </div>
    </section>
  );
}

type ChainStepProps = {
  label: string;
  amount: Dong;
  plan: Dong;
  /** Outline for what is promised, pale for what is signed, solid for what is paid. */
  kind: "plan" | "signed" | "full";
  fund: ProjectDetail["fund"];
};

function ChainStep({ label, amount, plan, kind, fund }: ChainStepProps) {
  const words = useTranslations("projects.chain");
  const locale = useLocale();
  const ratio = ratioOf(amount, plan);
  const percent = plan > 0n ? Number((amount * 1000n) / plan) / 10 : 0;
  return (
    <div className="chain-step">
      <span>{label}</span>
      <svg aria-hidden="true">
        <rect className={`chain-${kind} chain-${fund.toLowerCase()}`} y="2" width={`${percent}%`} height="14" />
      </svg>
      <strong className="number" title={formatExactMoney(amount, locale)}>
        {formatMoney(amount, "dong", locale)}
      </strong>
      <small>{ratio && words("ofPlan", { ratio: formatPercent(ratio, {}, locale) })}</small>
    </div>
  );
}
