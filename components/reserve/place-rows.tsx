import { useTranslations } from "next-intl";
import type { ReserveList } from "@/lib/domain/reserve/reserve-list";
import type { FormAnswer } from "../forms/form-answer";
import { Pager } from "../ui/pager";
import { PlaceRow } from "./place-row";
import { reserveHref, PLACES_A_PAGE as SIZE } from "./reserve-address";

type PlaceRowsProps = { list: ReserveList; page: number; answer: FormAnswer };

/** The places of a list in order, a page of them, each with its moves. */
export function PlaceRows({ list, page, answer }: PlaceRowsProps) {
  const words = useTranslations("reserve");
  const { year, version, places } = list;
  const shown = Math.min(page, Math.ceil(places.length / SIZE));
  const refused = answer?.values.code;
  return (
    <section className="record-part mb-6">
      <h2>{words("list")}</h2>
      <ol>
        {places.slice((shown - 1) * SIZE, shown * SIZE).map((place) => (
          <PlaceRow
            key={place.code}
            {...{ year, version, place, isLast: place.rank === places.length }}
            typed={refused === place.code ? (answer?.values ?? null) : null}
          />
        ))}
      </ol>
      {places.length > SIZE && (
        <Pager page={shown} size={SIZE} total={places.length} hrefFor={(to) => reserveHref(year, to)} />
      )}
    </section>
  );
}
