import type { SheetDefinition } from "../columns";
import { column, type ProjectColumn } from "./column";

const MONEY_VI = "Số tiền bằng đồng, hoặc chữ như 1,2 tỷ. Cộng dồn theo hạng mục khi đề án có nhiều dòng.";
const MONEY_EN = "Amount in đồng, or words such as 1,2 tỷ. Rows of one đề án add up by item.";

/** Đề án (contract §5): several rows of one đề án are several of its items, beneficiaries or targets. */
export const PROJECTS: SheetDefinition<ProjectColumn> = {
  name: "projects",
  titleVi: "Đề án",
  titleEn: "Projects",
  columns: [
    column(
      "code",
      "optional",
      18,
      ["Mã đề án", "code", "Mã", "Mã số", "project code"],
      [
        "Để trống cho đề án mới: cổng cấp mã. Mã đã có thì nội dung phải giống hệt.",
        "Empty for a new đề án: the portal gives the code. With a code that exists, all must be the same.",
        "",
      ],
    ),
    column(
      "title",
      "required",
      48,
      ["Tên đề án", "title", "Đề án", "Tên", "name"],
      [
        "Các dòng cùng tên, nguồn, năm (và mã) là một đề án.",
        "Rows with the same title, fund, year (and code) are one đề án.",
        "Hỗ trợ máy sấy lạnh cho cơ sở chế biến dược liệu",
      ],
    ),
    column(
      "fund",
      "required",
      10,
      ["Nguồn kinh phí", "fund", "Nguồn", "Nguồn vốn"],
      ["KCQG (quốc gia) hoặc KCDP (địa phương).", "KCQG (national) or KCDP (provincial).", "KCQG"],
    ),
    column(
      "year",
      "required",
      8,
      ["Năm", "year", "Năm thực hiện", "Năm kế hoạch"],
      ["Năm ngân sách, bốn chữ số.", "Budget year, four digits.", "2027"],
    ),
    column(
      "kind",
      "optional",
      12,
      ["Loại đề án", "kind", "Loại"],
      [
        "REGULAR (thường), GROUP (nhóm), FLAGSHIP (điểm). Để trống là đề án thường.",
        "REGULAR, GROUP or FLAGSHIP. Empty is REGULAR.",
        "REGULAR",
      ],
    ),
    column(
      "content",
      "required",
      12,
      ["Nội dung", "content", "Nội dung khuyến công"],
      ["Mã hoặc tên nội dung, như ND3.", "Code or name of the content, such as ND3.", "ND3"],
    ),
    column(
      "item",
      "optional",
      18,
      ["Hạng mục", "item", "Mục chi", "Nội dung chi"],
      [
        "Mã hoặc tên hạng mục của nội dung. Để trống là hạng mục chung.",
        "Code or name of an item of the content. Empty is the general one.",
        "machinery",
      ],
    ),
    column(
      "unitId",
      "optional",
      20,
      ["Tỉnh, thành phố", "unitId", "Tỉnh", "Địa phương", "province"],
      [
        "Mã hoặc tên tỉnh, thành phố của người nhập. Để trống là tỉnh, thành phố ấy.",
        "Id or name of the importer's own province. Empty is that province.",
        "",
      ],
    ),
    column(
      "implementingUnit",
      "required",
      32,
      ["Đơn vị thực hiện", "implementing unit", "Đơn vị chủ trì"],
      ["Đơn vị thực hiện đề án.", "Who carries the đề án out.", "Trung tâm Khuyến công"],
    ),
    column(
      "beneficiary",
      "optional",
      32,
      ["Đơn vị thụ hưởng", "beneficiary name", "Tên cơ sở", "Thụ hưởng"],
      ["Tên cơ sở được hỗ trợ; mỗi cơ sở một dòng.", "Name of who is helped, one a row.", "HTX Dược liệu"],
    ),
    column(
      "taxCode",
      "optional",
      16,
      ["Mã số thuế", "beneficiary tax code", "MST"],
      ["10 hoặc 13 chữ số.", "10 or 13 digits.", "3200123456"],
    ),
    column(
      "address",
      "optional",
      30,
      ["Địa chỉ", "beneficiary address", "Địa chỉ thụ hưởng"],
      ["Địa chỉ của cơ sở.", "Address of who is helped.", ""],
    ),
    column(
      "total",
      "optional",
      16,
      ["Tổng kinh phí", "total cost", "Tổng", "Tổng số", "total"],
      [
        "Bằng kinh phí hỗ trợ + đối ứng + khác. Để trống thì cổng tự cộng.",
        "Support + counterpart + other. Empty: the portal adds them.",
        "750000000",
      ],
    ),
    column(
      "support",
      "required",
      16,
      ["Kinh phí hỗ trợ", "fund support", "Hỗ trợ", "Kinh phí khuyến công"],
      [MONEY_VI, MONEY_EN, "300000000"],
    ),
    column(
      "counterpart",
      "optional",
      16,
      ["Đối ứng", "counterpart", "Vốn đối ứng", "Kinh phí đối ứng"],
      [MONEY_VI, MONEY_EN, "450000000"],
    ),
    column("other", "optional", 14, ["Nguồn khác", "other", "Kinh phí khác", "Khác"], [MONEY_VI, MONEY_EN, "0"]),
    column(
      "startOn",
      "optional",
      12,
      ["Bắt đầu", "start", "Ngày bắt đầu"],
      ["Ngày, dd/mm/yyyy.", "Day, dd/mm/yyyy.", "01/02/2027"],
    ),
    column(
      "endOn",
      "optional",
      12,
      ["Kết thúc", "end", "Ngày kết thúc"],
      ["Ngày, dd/mm/yyyy.", "Day, dd/mm/yyyy.", "30/11/2027"],
    ),
    column(
      "indicator",
      "optional",
      24,
      ["Chỉ tiêu", "target indicator", "Chỉ tiêu kết quả"],
      [
        "Mã hoặc tên chỉ tiêu kết quả; mỗi chỉ tiêu một dòng.",
        "Code or name of an output indicator, one a row.",
        "establishments-machinery",
      ],
    ),
    column(
      "target",
      "optional",
      10,
      ["Mục tiêu", "target value", "Giá trị chỉ tiêu", "target"],
      ["Số nguyên.", "A whole number.", "2"],
    ),
  ],
};
