package qicao.studio;

/** A call that no page of ours makes: a member is missing or of another kind. */
final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRequestException(String member) {
        super(member);
    }
}
