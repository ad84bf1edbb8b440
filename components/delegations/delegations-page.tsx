import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Colleague, Delegation } from "@/lib/domain/delegation/delegation";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { DelegationEntry } from "./delegation-entry";
import { GiveForm } from "./give-form";

const OUTCOMES = ["given", "revoked"] as const;

type DelegationsPageProps = {
  actor: Actor;
  delegations: readonly Delegation[];
  receivers: readonly Colleague[];
  answer: FormAnswer;
  /** What was just done, where the page follows on a form. */
  outcome: string | null;
};

/** Ủy quyền: what one gave and was given, and the form that gives; for an administrator or auditor all there are. */
export function DelegationsPage({ actor, delegations, receivers, answer, outcome }: DelegationsPageProps) {
  const words = useTranslations("delegations");
  const office = useTranslations("office");
  const done = OUTCOMES.find((name) => name === outcome);
  const gives = actor.unitId ? { stewardUnitId: actor.unitId } : "national";
  const part = (title: "given" | "received" | "all", items: readonly Delegation[]) =>
    items.length > 0 && (
      <section>
        <h2>{words(title)}</h2>
        <ol className="history">
          {items.map((delegation) => (
            <DelegationEntry
              key={delegation.id}
              delegation={delegation}
              reader={actor.accountId}
              acting={actor.onBehalfOf?.delegationId === delegation.id}
            />
          ))}
        </ol>
      </section>
    );
  const takesPart = can(actor, "delegation.revoke", gives);
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        lead={words(takesPart ? "lead" : "leadAll")}
      />
      <div className="grid gap-5">
        {done && <Notice kind="done">{words(`done.${done}`)}</Notice>}
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        {part(
          "received",
          delegations.filter(({ receiverId }) => receiverId === actor.accountId),
        )}
        {part(
          "given",
          delegations.filter(({ giverId }) => giverId === actor.accountId),
        )}
        {!takesPart && part("all", delegations)}
        {delegations.length === 0 && <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>}
        {can(actor, "delegation.give", gives) && (
          <section className="grid gap-3">
            <h2>{words("give.title")}</h2>
            {actor.onBehalfOf ? (
              <Notice>{words("give.chain")}</Notice>
            ) : receivers.length === 0 ? (
              <Notice>{words("give.nobody")}</Notice>
            ) : (
              <GiveForm receivers={receivers} answer={answer} />
            )}
          </section>
        )}
      </div>
    </>
  );
}
