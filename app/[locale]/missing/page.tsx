import { MessagePage } from "@/components/layout/message-page";

/** What the front door shows, with status 404, for an address that is not known. */
export default function MissingPage() {
  return <MessagePage about="notFound" />;
}
