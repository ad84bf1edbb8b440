import { useLocale, useTranslations } from "next-intl";
import type { EntryChange } from "@/lib/domain/registers/entry";
import { type RegisterFieldKey, type RegisterKind, registerRecord } from "@/lib/domain/registers/registers";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { AroundVietnamese } from "../ui/vietnamese";

/** Who wrote what of an entry and when, the latest first. */
export function EntryHistory({ kind, history }: { kind: RegisterKind; history: readonly EntryChange[] }) {
  const words = useTranslations("registers");
  const locale = useLocale();
  const { fields } = registerRecord(kind);
  const nameOf = (key: string) =>
    key in fields ? words(`fields.${key as RegisterFieldKey}`) : words(`kinds.${kind}.name`);
  const said = ({ version, changed }: EntryChange) => {
    if (changed.includes("removed")) return words("entry.dropped");
    return version === 1 ? words("entry.begun") : words("entry.changed", { fields: changed.map(nameOf).join(", ") });
  };
  return (
    <section className="mt-6 grid gap-2" aria-labelledby="history">
      <h2 id="history">{words("entry.history")}</h2>
      <ol className="grid gap-2">
        {history.map((change) => {
          const { version, by, onBehalfOf, at } = change;
          const time = formatInstant(new Date(at), locale);
          const who = by
            ? words("entry.by", { name: actingName(by, onBehalfOf, locale), time })
            : words("entry.byPortal", { time });
          return (
            <li key={version} className="border-t border-line pt-2">
              <strong>{words("entry.version", { version: String(version) })}</strong> · {said(change)}
              <p className="text-sm text-muted">
                <AroundVietnamese sentence={who} kept={[by, onBehalfOf]} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
