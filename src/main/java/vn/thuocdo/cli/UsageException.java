package vn.thuocdo.cli;

/** What the user asked for cannot be done as asked; says so in the user's language. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the message, below {@code usage.} */
    UsageException(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = "usage." + key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
