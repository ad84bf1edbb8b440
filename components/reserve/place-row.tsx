import { useLocale, useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import { MOST_RESERVED, type ReservePlace } from "@/lib/domain/reserve/reserve-list";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { Vietnamese } from "../ui/vietnamese";
import { ChangeForm } from "./change-form";
import { placeId } from "./reserve-address";

type PlaceRowProps = {
  year: number;
  version: number;
  place: ReservePlace;
  isLast: boolean;
  /** What was typed of it when its form came back. */
  typed: DraftFields | null;
};

/** One place: its đề án, what it and all before it take, and plain forms that move it or take it off. */
export function PlaceRow({ year, version, place, isLast, typed }: PlaceRowProps) {
  const words = useTranslations("reserve");
  const locale = localeOf(useLocale());
  const { rank, code, title, unitName, content, proposed, cumulative } = place;
  const list = { year, version, seat: rank, code };
  return (
    <li
      id={placeId(code)}
      className="came-back grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 border-b border-line py-2 lg:grid-cols-[2.5rem_minmax(0,1fr)_10rem_10rem]"
    >
      <strong className="number text-right">{rank}</strong>
      <span>
        <AppLink className="number" href={projectHref(code)}>
          {code}
        </AppLink>{" "}
        <Vietnamese>{title}</Vietnamese>
        <small className="block">
          {unitName} · {content[locale]}
        </small>
      </span>
      <Amount label={words("proposed")} amount={formatExactMoney(proposed, locale)} />
      <Amount label={words("cumulativeTo")} amount={formatExactMoney(cumulative, locale)} />
      <div className="col-start-2 flex flex-wrap items-end gap-x-4 gap-y-2 lg:col-end-5">
        <ChangeForm {...list} className="flex flex-wrap items-end gap-2">
          <label className="text-sm">
            {words("to")}{" "}
            <input
              className="control w-20 text-right"
              name="to"
              inputMode="numeric"
              maxLength={4}
              aria-label={words("toOf", { code })}
              defaultValue={typed?.to ?? String(rank)}
              title={`1–${MOST_RESERVED}`}
            />
          </label>
          <Button name="act" value="place" aria-label={words("placeOf", { code })}>
            {words("place")}
          </Button>
          <Button name="act" value="up" disabled={rank === 1} aria-label={words("upOf", { code })}>
            {words("up")}
          </Button>
          <Button name="act" value="down" disabled={isLast} aria-label={words("downOf", { code })}>
            {words("down")}
          </Button>
        </ChangeForm>
        <details open={typed?.act === "remove"}>
          <summary className="link-button">{words("remove")}</summary>
          <ChangeForm {...list} className="mt-2 flex flex-wrap items-end gap-2">
            <label className="text-sm">
              {words("reason")}{" "}
              <input
                className="control w-full sm:w-96"
                name="reason"
                required
                maxLength={2000}
                defaultValue={typed?.reason ?? ""}
              />
            </label>
            <Button kind="danger" name="act" value="remove" aria-label={words("confirmOf", { code })}>
              {words("confirm")}
            </Button>
          </ChangeForm>
        </details>
      </div>
    </li>
  );
}

function Amount({ label, amount }: { label: string; amount: string }) {
  return (
    <span className="number col-start-2 text-sm lg:col-start-auto lg:text-right">
      <span className="text-muted lg:block">{label}</span> {amount}
    </span>
  );
}
