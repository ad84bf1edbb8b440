import { useLocale, useTranslations } from "next-intl";
import { type Delegation, isOpen } from "@/lib/domain/delegation/delegation";
import { formatDate, formatInstant } from "@/lib/format/date";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { AroundVietnamese, Vietnamese } from "../ui/vietnamese";
import { ActForm } from "./act-form";

type DelegationEntryProps = {
  delegation: Delegation;
  /** The reader's account. */
  reader: string;
  /** Whether this session acts under it already. */
  acting: boolean;
};

/** A delegation as a sentence, where it stands, and what its giver or receiver may do with it. */
export function DelegationEntry({ delegation, reader, acting }: DelegationEntryProps) {
  const words = useTranslations("delegations");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  const { id, giver, receiver, receiverId, giverId, role, from, to, document, reason, state } = delegation;
  const days = { from: formatDate(from, locale), to: formatDate(to, locale) };
  const receives = receiverId === reader;
  return (
    <li className="grid gap-1">
      <p>
        <AroundVietnamese
          sentence={words("line", { giver, receiver, role: roles(role), ...days, document })}
          kept={[giver, receiver, document]}
        />{" "}
        <Badge kind={state === "in-force" ? "official" : "plain"}>{words(`state.${state}`)}</Badge>
      </p>
      {reason && (
        <p className="pre">
          <Vietnamese>{reason}</Vietnamese>
        </p>
      )}
      <RevokedLine delegation={delegation} />
      <div className="flex flex-wrap gap-2">
        {receives && state === "in-force" && !acting && <ActForm id={id} giver={giver} />}
        {isOpen(delegation) && (receives || giverId === reader) && (
          <form method="post" action={`/api/v1/delegations/${id}/revoke`}>
            <Button aria-label={words(receives ? "handBackOf" : "revokeOf", { name: receives ? giver : receiver })}>
              {words(receives ? "handBack" : "revoke")}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}

function RevokedLine({ delegation: { revokedAt, revokedBy } }: { delegation: Delegation }) {
  const words = useTranslations("delegations");
  const locale = useLocale();
  if (revokedAt === null || revokedBy === null) return null;
  const time = formatInstant(new Date(revokedAt), locale);
  return (
    <p className="field-help">
      <AroundVietnamese sentence={words("revokedLine", { name: revokedBy, time })} kept={[revokedBy]} />
    </p>
  );
}
