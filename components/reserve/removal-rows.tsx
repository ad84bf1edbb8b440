import { useLocale, useTranslations } from "next-intl";
import type { ReserveRemoval } from "@/lib/domain/reserve/reserve-list";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";

/** Who left the list last: from which place, why or for which state, by whom and when. */
export function RemovalRows({ removals }: { removals: readonly ReserveRemoval[] }) {
  const words = useTranslations("reserve");
  const states = useTranslations("projects.states");
  const locale = localeOf(useLocale());
  if (removals.length === 0) return null;
  return (
    <section className="record-part">
      <h2>{words("removals")}</h2>
      <ul>
        {removals.map(({ code, title, rank, reason, leftFor, removedBy, onBehalfOf, removedAt }) => {
          const name = removedBy && actingName(removedBy, onBehalfOf, locale);
          const time = formatInstant(new Date(removedAt), locale);
          return (
            <li key={code + removedAt} className="border-b border-line py-2">
              <AppLink className="number" href={projectHref(code)}>
                {code}
              </AppLink>{" "}
              <Vietnamese>{title}</Vietnamese>
              <p className="text-sm">
                {words("wasRank", { rank: formatCount(rank, locale) })};{" "}
                {leftFor ? words("leftFor", { state: states(leftFor) }) : <Vietnamese>{reason ?? ""}</Vietnamese>}
                <small className="block">{name ? words("removedBy", { name, time }) : time}</small>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
