import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Rules beyond axe's own choice: targets of 24 pixels or with room around them (WCAG 2.5.8), landmarks told apart. */
const ALSO = ["target-size", "landmark-unique"];

/** Serious and critical findings of axe on the page as it stands, and each of the rules named above. */
export async function axeFindings(page: Page): Promise<string[]> {
  const rules = Object.fromEntries(ALSO.map((id) => [id, { enabled: true }]));
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations
    .filter(({ id, impact }) => impact === "serious" || impact === "critical" || ALSO.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
