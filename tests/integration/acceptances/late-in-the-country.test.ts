import { expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptancesQueryInput } from "@/lib/input/acceptances-query";
import { listAccepted } from "@/lib/queries/acceptances/list-accepted";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";

testDatabase({ sample: true });

test.each(["late", "unsettled", "settled"])(
  "the whole country's acceptances that are %s are listed",
  async (settlement) => {
    const query = acceptancesQueryInput.parse({ settlement });
    const all = await listAccepted(readScope(anActor("MINISTRY_OFFICER")), acceptancesQueryInput.parse({}));
    const some = await listAccepted(readScope(anActor("MINISTRY_OFFICER")), query);
    expect(some.total).toBeLessThanOrEqual(all.total);
  },
);
