/** What each register is called, in English. */
export const registerKinds = {
  products: {
    title: "Products selected",
    one: "selected product",
    name: "Product",
    lead: "Rural industrial products selected as typical at the level of commune, province, region and nation.",
  },
  fairs: {
    title: "Fairs and exhibitions",
    one: "fair",
    name: "Fair or exhibition",
    lead: "Fairs and exhibitions of rural industrial goods that were held or taken part in.",
  },
  booths: {
    title: "Booths",
    one: "booth",
    name: "Booth",
    lead: "Booths of rural industrial establishments at fairs and exhibitions.",
  },
  showrooms: {
    title: "Showrooms",
    one: "showroom",
    name: "Showroom or sales point",
    lead: "Showrooms and sales points of rural industrial products.",
  },
  brands: {
    title: "Brands",
    one: "brand",
    name: "Brand",
    lead: "Brands of rural industrial establishments that were built or registered.",
  },
  "trade-links": {
    title: "Trade links",
    one: "trade link",
    name: "Agreement or contract",
    lead: "Agreements and contracts on the sale of rural industrial products.",
  },
  collaborators: {
    title: "Collaborators' network",
    one: "collaborator",
    name: "Full name",
    lead: "Collaborators in communes. This is personal data: only the province itself, the conference organiser of its region, the central agency and auditors see it.",
  },
  "staff-training": {
    title: "Staff training",
    one: "training course",
    name: "Course",
    lead: "Courses for the staff who work on industrial promotion.",
  },
  "service-units": {
    title: "Service units",
    one: "service unit",
    name: "Unit",
    lead: "Centres and consultants with their people, equipment and consulting revenue year by year; one entry for each year.",
  },
  "other-money": {
    title: "Other programmes' money",
    one: "amount of another programme",
    name: "Task or project",
    lead: "Money of other programmes beside industrial promotion. It is for comparison only: it is never added to the national or the provincial fund, on any page or report.",
  },
  programmes: {
    title: "Provincial programmes",
    one: "indicator of a programme",
    name: "Programme",
    lead: "Targets of provincial programmes by stage and results so far, one entry for each indicator.",
  },
  clusters: {
    title: "Industrial clusters",
    one: "industrial cluster",
    name: "Cluster",
    lead: "Industrial clusters that are planned, being built and running.",
  },
  "craft-villages": {
    title: "Craft villages",
    one: "craft village",
    name: "Village",
    lead: "Traditional crafts, craft villages and traditional craft villages that are recognised.",
  },
  models: {
    title: "Models replicated",
    one: "replicated model",
    name: "Model",
    lead: "Demonstration models that other establishments have followed.",
  },
} as const;
