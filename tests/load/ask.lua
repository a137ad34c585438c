-- Eight questions in turn over POST /api/ask, for wrk: fees, papers, places, typing without marks, one off topic.
local questions = {
  "Làm hộ chiếu online hết bao nhiêu tiền?",
  "khai sinh cho con can giay to gi",
  "doi bang lai xe het bao nhieu",
  "lệ phí hộ tịch nộp online ở TP.HCM",
  "Bình Phước giờ thuộc tỉnh nào",
  "đăng ký tạm trú mất bao lâu",
  "mất cccd rồi làm lại tốn bao nhiêu",
  "giá vàng hôm nay",
}
local asked = 0

request = function()
  asked = asked + 1
  local body = '{"question":"' .. questions[asked % #questions + 1] .. '"}'
  return wrk.format("POST", "/api/ask", { ["Content-Type"] = "application/json" }, body)
end
