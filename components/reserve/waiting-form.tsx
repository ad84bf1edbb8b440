import { useLocale, useTranslations } from "next-intl";
import type { Reservable, ReserveList } from "@/lib/domain/reserve/reserve-list";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { Vietnamese } from "../ui/vietnamese";
import { ChangeForm } from "./change-form";
import { PLACES_A_PAGE, WAITING_ID } from "./reserve-address";

/** As many as one plain form sends. */
const SHOWN = 100;

/** Appraised đề án that are not in the list, to choose those that come last in it. */
export function WaitingForm({ list: { year, version, waiting }, page }: { list: ReserveList; page: number }) {
  const words = useTranslations("reserve");
  const count = formatCount(waiting.length, useLocale());
  return (
    <section id={WAITING_ID} className="record-part mb-6">
      <h2>{words("waiting", { count })}</h2>
      {waiting.length === 0 ? (
        <p className="record-empty">{words("noWaiting")}</p>
      ) : (
        <ChangeForm {...{ year, version, seat: (page - 1) * PLACES_A_PAGE + 1 }} className="grid gap-3">
          <p className="field-help">{words("waitingLead")}</p>
          {waiting.length > SHOWN && <p>{words("waitingMore", { most: String(SHOWN), total: count })}</p>}
          <ul>
            {waiting.slice(0, SHOWN).map((project) => (
              <WaitingRow key={project.code} project={project} />
            ))}
          </ul>
          <div>
            <Button kind="main" name="act" value="add">
              {words("add")}
            </Button>
          </div>
        </ChangeForm>
      )}
    </section>
  );
}

function WaitingRow({ project }: { project: Reservable }) {
  const words = useTranslations("reserve");
  const locale = localeOf(useLocale());
  const { code, title, unitName, content, proposed } = project;
  return (
    <li className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_auto_11rem] sm:items-center">
      <label className="choice min-h-6">
        <input type="checkbox" name="codes" value={code} />
        <span>
          <span className="number">{code}</span> <Vietnamese>{title}</Vietnamese>
          <small className="block">
            {unitName} · {content[locale]}
          </small>
        </span>
      </label>
      <AppLink className="pl-6 text-sm sm:pl-0" href={projectHref(code)}>
        {words("open")}
        <span className="sr-only"> {code}</span>
      </AppLink>
      <span className="number pl-6 text-sm sm:pl-0 sm:text-right">{formatExactMoney(proposed, locale)}</span>
    </li>
  );
}
