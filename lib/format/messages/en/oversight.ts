import type { Translated } from "../translated";
import type { oversight as vi } from "../vi/oversight";

export const oversight: Translated<typeof vi> = {
  trail: {
    title: "Latest of the audit trail",
    when: "When",
    who: "Who",
    did: "Deed",
    on: "What",
    book: "Book",
    operator: "Operator of the system",
    nation: "National",
    empty: "The trail has no entry yet",
    deed: {
      voucher: { record: "Recorded a voucher", reverse: "Reversed a voucher" },
      account: {
        create: "Created an account",
        disable: "Disabled an account",
        enable: "Enabled an account",
        grant: "Granted a role",
        "reset-password": "Reset a password",
        "change-password": "Changed the password",
        "end-sessions": "Ended the sessions",
      },
      delegation: { give: "Give a delegation", revoke: "Revoke a delegation", act: "Act for another, or leave it" },
      "published-figures": {
        import: "Imported published figures",
        correct: "Corrected published figures",
        withdraw: "Withdrew published figures",
      },
      job: { retry: "Had a failed job tried again" },
      rollup: { rebuild: "Made the summary tables anew" },
      territory: { "hand-over": "Handed records to the merged province" },
    },
    entity: {
      voucher: "Voucher {name}",
      account: "Account {name}",
      delegation: "Delegation",
      published_figure: "Published figures",
      job: "Job no. {name}",
      rollup: "Summary tables",
      territory: "Territory",
    },
  },
  checks: {
    title: "Checks of the data",
    lead: "Each time this page opens, every sum is computed again from vouchers, contracts and decisions and compared with what is shown.",
    good: "All {count} checks hold.",
    bad: "{count} checks found something wrong. Tell the operator of the system, with the name of the check.",
    name: "Check",
    checked: "Rows checked",
    failures: "Rows wrong",
    examples: "Examples",
    wrong: "wrong",
    names: {
      rollup: { "equals-facts": "Summary tables equal the vouchers, contracts and decisions" },
      sums: {
        "provinces-make-region": "Provinces add up to their region",
        "regions-make-nation": "Regions add up to the country",
        "63-make-34": "The 63 former provinces make today's 34",
      },
      money: {
        "released-within-assigned": "Releases within the assigned plan",
        "committed-within-assigned": "Contracts within the assigned plan",
        "paid-within-assigned": "Payments within the assigned plan",
        "paid-within-released": "KCQG payments within releases",
        "contract-is-sum-of-shares": "A contract's value is the sum of its projects' shares",
        "paid-within-contract": "Payments within the contract's value",
        "advance-within-rate": "Advances before acceptance within their rate",
        "settled-equals-committed": "What was settled equals what was paid and what its contracts still bind",
        "stopped-commits-what-is-paid": "Stopped projects bind no more than what was paid",
      },
      balances: {
        "projects-equal-facts": "Balances of projects equal their records",
        "shares-equal-facts": "Balances of contracts equal their vouchers",
      },
      ledger: {
        "reversed-once-and-mirrored": "Each voucher reversed once at most, by exactly the opposite amount",
        "equals-trail": "Each voucher has exactly one entry in the audit trail",
      },
      projects: {
        "state-follows-facts": "The state of a project follows its records",
        "history-is-a-path": "The history of each project is an unbroken path to the state it is in",
        "beneficiaries-accepted-once": "Each beneficiary is accepted once on a contract, within its support",
        "acceptance-follows-contract": "Each acceptance follows a contract and has its step in the history",
        "reserve-in-order":
          "Each reserve list counts from 1 without a gap and holds only projects that may be reserved",
      },
      reports: {
        "history-is-a-path": "The history of each periodic report is an unbroken path to the state it is in",
        "certified-are-whole": "The contents of a certified report never exceed its totals",
      },
      conferences: { "history-is-a-path": "The history of each conference is an unbroken path to the state it is in" },
      contracts: {
        "signed-as-allowed": "Contracts signed here are of one province, follow their plan decision, and have a term",
        "advances-on-condition": "Advances that ask for a condition follow its confirmation",
      },
      adjustments: {
        "stand-where-their-history-ends": "Adjustment requests stand where their history ends",
        "money-follows-decisions": "Adjustments of money take effect by a plan decision alone",
      },
      statements: { "accepted-once": "Each voucher is matched to one row of Treasury statements at most" },
      territory: { "facts-in-lineage": "Every record belongs to its province or the merged one" },
      carrying: {
        "progress-in-order": "Progress reports stand in the order of their days, and one that falls says why",
        "findings-closed-by-another": "Nobody closes a finding that they answered",
      },
      audit: { "chain-unbroken": "The audit trail was neither changed nor cut" },
      published: {
        "one-per-source": "Each source publishes a figure once",
        "superseded-by-its-correction": "A correction stands in the place of the figure it corrects",
      },
      summaries: {
        "frozen-as-kept": "Frozen figures are as they were frozen",
        "issued-as-kept": "Issued files are as they were issued",
      },
    },
  },
};
