import { notFound } from "next/navigation";

/** Any other address of the portal: answered 404 inside the frame, in the reader's language. */
export default function UnknownAddressPage() {
  notFound();
}
