import { useLocale, useTranslations } from "next-intl";
import type { NoticeList } from "@/lib/domain/notices/notice";
import { formatCount } from "@/lib/format/number";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { AddressNotice } from "../projects/address-notice";
import { withQuery } from "../projects/project-address";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { NoticeEntry } from "./notice-entry";

type NoticesPageProps = { list: NoticeList; problems: readonly AddressProblem[] };

/** The inbox: one's notices as sentences, newest first, each to be marked as read, or all. */
export function NoticesPage({ list, problems }: NoticesPageProps) {
  const words = useTranslations("notices");
  const office = useTranslations("office");
  const locale = useLocale();
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        lead={words("lead")}
        actions={list.unread > 0 && <ReadAll newest={list.newest} />}
      />
      <AddressNotice problems={problems} />
      {list.total === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <>
          <p className="mb-2 text-sm">{words("unreadCount", { count: formatCount(list.unread, locale) })}</p>
          <ol className="history">
            {list.items.map((notice) => (
              <NoticeEntry key={notice.id} notice={notice} />
            ))}
          </ol>
          <Pager {...list} hrefFor={(page) => withQuery("/office/notices", { page: String(page) })} />
        </>
      )}
    </>
  );
}

function ReadAll({ newest }: { newest: string | null }) {
  const words = useTranslations("notices");
  return (
    <form method="post" action="/api/v1/notices/read">
      {newest && <input type="hidden" name="newest" value={newest} />}
      <Button>{words("readAll")}</Button>
    </form>
  );
}
