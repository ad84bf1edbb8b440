import { contentOf } from "../../reference/items";
import { randomness } from "../chance/randomness";
import { machineList } from "./machine-list";
import type { Proposal } from "./proposal";

/** Thuyết minh of a đề án, in the names of its columns. */
export type Outline = {
  readonly need: string | null;
  readonly goals: string | null;
  readonly scale: string | null;
  readonly technology: string | null;
  readonly effects: string | null;
  readonly capReason: string | null;
};

/** What a dossier says in words; a draft has not come further than its need and goals. */
export function outlineOf(proposal: Proposal, capReason: string | null): Outline {
  const random = randomness(`outline ${proposal.code}`);
  const { commune, province, trade, count, state } = proposal;
  const models = contentOf(proposal.item) === "ND3";
  const need = [
    random.pick([
      `Nghề ${trade} tại ${commune} giải quyết việc làm cho nhiều hộ trong vùng nhưng phần lớn công đoạn còn làm thủ công, năng suất thấp.`,
      `${capital(province)} xác định ${trade} là ngành công nghiệp nông thôn cần ưu tiên trong giai đoạn 2026–2030.`,
      `Qua khảo sát đầu năm 2026, các cơ sở ${trade} ở ${commune} mới sử dụng khoảng ${random.integer(45, 70)}% công suất do thiết bị cũ.`,
      `Nhu cầu thị trường đối với sản phẩm của ngành ${trade} tăng ${random.integer(8, 20)}% mỗi năm, trong khi tỷ lệ hao hụt còn ${random.integer(9, 18)}%.`,
    ]),
    random.pick([
      "Các cơ sở thiếu vốn để đổi mới công nghệ và chưa tiếp cận được nguồn vay ưu đãi.",
      "Chất lượng sản phẩm chưa đồng đều nên khó vào hệ thống bán lẻ hiện đại.",
      "Lao động trẻ rời địa phương vì thu nhập từ nghề chưa ổn định.",
      "Môi trường làm việc còn nhiều bụi, tiếng ồn; việc thay thế thiết bị là cấp thiết.",
    ]),
  ].join("\n\n");
  const goals = random.pick([
    `Nâng năng suất thêm ${random.integer(20, 60)}%, giảm hao hụt còn dưới ${random.integer(3, 8)}%, ổn định việc làm cho ${random.integer(8, 40)} lao động.`,
    `Tạo ra mô hình để các cơ sở ${trade} khác trên địa bàn ${province} đến học tập và nhân rộng.`,
    `Nâng cao chất lượng, đa dạng hóa sản phẩm; phấn đấu có ít nhất ${random.integer(1, 3)} sản phẩm được công nhận tiêu biểu.`,
  ]);
  if (state === "DRAFT" && random.chance(0.6)) {
    return { need, goals: random.chance(0.5) ? goals : null, scale: null, technology: null, effects: null, capReason };
  }
  return {
    ...{ need, goals },
    scale: models
      ? `${count} cơ sở tham gia; công suất sau đầu tư đạt ${random.integer(2, 30) * 50} tấn sản phẩm/năm; mặt bằng nhà xưởng ${random.integer(2, 12) * 100} m² có sẵn.`
      : `Thực hiện trên địa bàn ${province}; quy mô ${count} đơn vị tính theo chỉ tiêu; thời gian chuẩn bị ${random.integer(2, 4)} tháng.`,
    technology: models ? machineList(random, trade) : null,
    effects: random.pick([
      `Doanh thu tăng thêm khoảng ${random.integer(4, 30) * 100} triệu đồng/năm; thu nhập bình quân của lao động đạt ${random.integer(7, 11)} triệu đồng/tháng.`,
      `Thời gian thu hồi vốn dự kiến ${random.integer(3, 6)} năm; giảm tiêu hao điện ${random.integer(10, 25)}%.`,
      "Góp phần chuyển dịch cơ cấu kinh tế nông thôn, giữ nghề truyền thống và giảm phát thải ra môi trường.",
    ]),
    capReason,
  };
}

const capital = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());
