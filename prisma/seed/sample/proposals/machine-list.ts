import type { Randomness } from "../chance/randomness";

/** Machines by what the trade is about; the last are of use to any. */
const MACHINES: readonly (readonly [about: RegExp, machines: readonly string[]])[] = [
  [
    /gỗ|ván|trầm|chạm khắc/,
    ["Máy CNC 4 trục", "Máy cưa bàn trượt", "Máy chà nhám thùng", "Máy ép nhiệt", "Hệ thống hút bụi"],
  ],
  [
    /may|dệt|thêu|giày|lụa|nón/,
    ["Máy may một kim điện tử", "Máy cắt tự động", "Máy thêu nhiều đầu", "Máy là hơi", "Máy vắt sổ"],
  ],
  [
    /cơ khí|đúc|tiện|nhôm|tàu/,
    ["Máy cắt laser fiber", "Máy chấn tôn thủy lực", "Máy tiện CNC", "Máy hàn robot", "Máy nén khí trục vít"],
  ],
  [
    /gạch|ngói|bê tông|gốm|đá/,
    ["Dây chuyền ép thủy lực", "Máy trộn cưỡng bức", "Lò nung ga", "Băng tải phối liệu", "Máy nghiền"],
  ],
  [/nhựa|giấy|in ấn|bao bì/, ["Máy thổi màng", "Máy in ống đồng", "Máy cắt dán túi", "Máy bế tự động", "Máy đùn"]],
  [
    /.*/,
    [
      "Máy sấy lạnh",
      "Máy rang tự động",
      "Máy phân loại màu",
      "Máy đóng gói tự động",
      "Máy dò kim loại",
      "Máy nghiền siêu mịn",
    ],
  ],
];

/** How it will be made, and the machines to be bought with their number and origin. */
export function machineList(random: Randomness, trade: string): string {
  const machines = MACHINES.find(([about]) => about.test(trade))?.[1] ?? [];
  const chosen = random.shuffled(machines).slice(0, random.integer(2, 4));
  const lines = chosen.map((machine, at) => {
    const origin = random.pick(["Việt Nam", "Nhật Bản", "Đài Loan", "Hàn Quốc", "Trung Quốc"]);
    return `${at + 1}. ${machine}: ${random.integer(1, 3)} máy, xuất xứ ${origin}, mới 100%, sản xuất năm 2026 trở về sau.`;
  });
  return [`Công nghệ bán tự động, phù hợp với quy mô cơ sở ${trade}. Danh mục máy móc, thiết bị:`, ...lines].join("\n");
}
