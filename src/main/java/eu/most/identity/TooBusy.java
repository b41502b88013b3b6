package eu.most.identity;

import org.springframework.dao.TransientDataAccessResourceException;

/** More passwords are being checked than this machine can; trying again in a moment helps. */
class TooBusy extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("no slot for a password check became free in time");
    }
}
