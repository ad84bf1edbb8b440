import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { AroundVietnamese } from "../ui/vietnamese";

/** One finding: what it is called, where it leads, and what tells it from its neighbours. */
export type FoundLine = {
  readonly key: string;
  readonly href: string;
  readonly text: string;
  readonly beside: string;
} & {
  /** The đề án or the unit that text or beside names: kept in Vietnamese. */
  readonly kept?: string;
};

type FoundListProps = {
  title: string;
  total: number;
  lines: readonly FoundLine[];
  /** The list of all of them, where there is one for this reader. */
  all: string | null;
};

/** The first few findings of one kind. */
export function FoundList({ title, total, lines, all }: FoundListProps) {
  const words = useTranslations("search");
  const locale = useLocale();
  if (total === 0) return null;
  const count = formatCount(total, locale);
  return (
    <section className="found">
      <h2>{words("heading", { title, count })}</h2>
      <ul>
        {lines.map(({ key, href, text, beside, kept }) => (
          <li key={key}>
            <AppLink href={href}>
              <AroundVietnamese sentence={text} kept={[kept]} />
            </AppLink>{" "}
            <span>
              <AroundVietnamese sentence={beside} kept={[kept]} />
            </span>
          </li>
        ))}
      </ul>
      {total > lines.length &&
        (all ? (
          <AppLink href={all}>{words("all", { count })}</AppLink>
        ) : (
          <p className="field-help">{words("more", { count: formatCount(lines.length, locale) })}</p>
        ))}
    </section>
  );
}
