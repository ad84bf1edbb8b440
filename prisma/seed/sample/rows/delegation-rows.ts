import { accountId, emailOf, leaderEmail } from "../../accounts/sample-account";
import type { Row } from "../../write/row";
import { sampleId } from "../chance/sample-id";

/** Ủy quyền of the sample: the leader of Nghệ An has given that role to the second officer for these weeks. */
export function delegationRows(): Row[] {
  const giver = leaderEmail("nghe-an");
  return [
    {
      ...{
        id: sampleId("delegation", giver),
        giver_id: accountId(giver),
        receiver_id: accountId(emailOf("nghe-an.chuyenvien2")),
      },
      ...{ from_on: "2026-11-16", to_on: "2027-02-12", made_at: "2026-11-13T16:20:00+07:00" },
      ...{ document: "Giấy ủy quyền số 128/UQ-SCT", reason: "Lãnh đạo đi công tác, học tập dài ngày." },
    },
  ];
}
