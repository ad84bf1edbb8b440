import { cpu, exact, type Finding, goals } from "./goals";
import { ROLLUP_FLOOR } from "./measure-cost";
import type { Observation } from "./observe-pages";
import { pages } from "./pages";
import { cpuMs, type Rounds, ratio } from "./rounds";
import { growthExponent } from "./statement-work";

/** What the pages are: statements, kilobytes of HTML and of scripts. */
export function pageFindings(observed: Observation[], frameworkKb: number): Finding[] {
  return observed.flatMap(({ page, statements, weight }) => [
    exact(`${page.name}: SQL statements`, statements.length, page.statements),
    exact(`${page.name}: HTML, kB compressed`, weight.htmlKb, page.htmlKb),
    exact(
      `${page.name}: scripts above the framework's, kB compressed`,
      weight.scriptKb - frameworkKb,
      goals.scriptKbAboveFramework,
    ),
  ]);
}

/** What a request costs against the floor. */
export function costFindings(rounds: Rounds): Finding[] {
  return [
    cpu("cached region ÷ cached floor", ratio(rounds, "cached region", "cached floor"), goals.cached),
    cpu("cold region ÷ cold floor", ratio(rounds, "region 1×", "cold floor"), goals.cold),
    ...pages.map(({ name, reach }) =>
      cpu(`${name} ÷ ${ROLLUP_FLOOR}`, ratio(rounds, `${name} 1×`, ROLLUP_FLOOR), reach),
    ),
    ...pages.map(({ name }) =>
      cpu(`${name}, first ask ÷ ${ROLLUP_FLOOR}`, ratio(rounds, `${name} 1×, first ask`, ROLLUP_FLOOR)),
    ),
    ...[...rounds.keys()].map((name) => cpu(`${name}: CPU ms a request`, cpuMs(rounds, name))),
  ];
}

/** How work and cost grow with ten times the data. */
export function growthFindings(once: Observation[], tenTimes: Observation[], rounds: Rounds): Finding[] {
  return once.flatMap(({ page, work }) => {
    const larger = tenTimes.find((other) => other.page.name === page.name);
    if (!larger) return [];
    const grown = ratio(rounds, `${page.name} 10×`, `${page.name} 1×`);
    const firstGrown = ratio(rounds, `${page.name} 10×, first ask`, `${page.name} 1×, first ask`);
    return [
      exact(`${page.name}: growth exponent of buffers`, growthExponent(work.buffers, larger.work.buffers), page.growth),
      exact(`${page.name}: growth exponent of rows`, growthExponent(work.rows, larger.work.rows), page.growth),
      cpu(`${page.name}: CPU 10× ÷ 1×`, grown, page.tenfold),
      cpu(`${page.name}, first ask: CPU 10× ÷ 1×`, firstGrown),
    ];
  });
}
