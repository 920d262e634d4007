package vn.thuocdo.report.write;

/**
 * A file to be written.
 *
 * @param path from the folder it goes to, with slashes
 */
public record NewFile(String path, Delivery.Content content) {}
