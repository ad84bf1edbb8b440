import { MessagePage } from "@/components/layout/message-page";

/** What the front door shows, with status 500, for a page that failed. */
export default function FailedPage() {
  return <MessagePage about="failed" />;
}
