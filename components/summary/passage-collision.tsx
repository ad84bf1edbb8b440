import { useLocale, useTranslations } from "next-intl";
import type { PassageWriter } from "@/lib/domain/summary/passage-writer";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { Button } from "../ui/button";
import { FocusedNotice } from "../ui/focused-notice";
import { Notice } from "../ui/notice";

type PassageCollisionProps = {
  /** Address of what this person typed. */
  address: string;
  mine: string;
  theirs: string;
  writer: PassageWriter | null;
  /** Whether a save just came back with it, so that the page opens where it stands. */
  isNews: boolean;
};

/** Two people's words of one passage side by side; the one who came second keeps theirs, or saves their own below. */
export function PassageCollision({ address, mine, theirs, writer, isNews }: PassageCollisionProps) {
  const words = useTranslations("summary.wordsPage");
  const standing = useTranslations("summary.standing");
  const locale = localeOf(useLocale());
  const by = writer
    ? words("collision", {
        name: actingName(writer.name, writer.onBehalfOf, locale),
        time: formatInstant(writer.at, locale),
      })
    : words("collisionUnknown");
  const choice = (
    <form method="post" action={`${address}/discard`} className="kept-notice">
      {by} <Button>{words("keepTheirs")}</Button>
    </form>
  );
  return (
    <>
      {isNews ? (
        <FocusedNotice title={standing("refused")}>{choice}</FocusedNotice>
      ) : (
        <Notice kind="refusal">{choice}</Notice>
      )}
      <div className="grid min-w-0 gap-2 sm:grid-cols-2">
        <section className="notice">
          <strong>{words("mine")}</strong>
          <p className="pre" lang="vi">
            {mine}
          </p>
        </section>
        <section className="notice">
          <strong>{words("theirs")}</strong>
          <p className="pre" lang="vi">
            {theirs}
          </p>
        </section>
      </div>
    </>
  );
}
