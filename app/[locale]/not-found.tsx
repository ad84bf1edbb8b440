import { MissingPage } from "@/components/layout/missing-page";
import { nearestPages } from "@/lib/domain/nearest-pages";

/** Next's own answer to what is not found; the front door shows in its place the page that says what was meant. */
export default function NotFound() {
  return <MissingPage near={nearestPages("", { units: [], years: [] })} />;
}
