import { useLocale, useTranslations } from "next-intl";
import type { Giver } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { formatDate } from "@/lib/format/date";
import { AroundVietnamese } from "../ui/vietnamese";

/** On every page while somebody acts for another: for whom and until when, and the way back to one's own role. */
export function ActingBand({ giver, role }: { giver: Giver; role: Role }) {
  const words = useTranslations("delegations");
  const roles = useTranslations("layout.roles");
  const until = formatDate(giver.until, useLocale());
  return (
    <form method="post" action="/api/v1/delegations/leave" className="acting-band">
      <strong>
        <AroundVietnamese
          sentence={words("band", { name: giver.fullName, role: roles(role), until })}
          kept={[giver.fullName]}
        />
      </strong>{" "}
      <button type="submit" className="link-button">
        {words("leave")}
      </button>
    </form>
  );
}
