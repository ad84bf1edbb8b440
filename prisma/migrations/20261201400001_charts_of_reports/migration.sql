-- An issued report keeps its charts as images too, each under the chart's name and its format.
ALTER TABLE issued_file DROP CONSTRAINT issued_file_format_check;
ALTER TABLE issued_file ADD CONSTRAINT issued_file_format_check
  CHECK (format ~ '^(json|docx|xlsx|pdf|html|[a-z]+(-[a-z]+)*\.(svg|png))$' AND length(format) <= 40);
