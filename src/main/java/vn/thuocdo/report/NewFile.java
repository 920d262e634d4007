package vn.thuocdo.report;

/**
 * A file to be written.
 *
 * @param path from the folder it goes to, with slashes
 */
public record NewFile(String path, Delivery.Content content) {}
