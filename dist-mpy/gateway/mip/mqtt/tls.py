# Made by tsmpy 0.1.0 from src-mqtt/tls.ts

# TLS by the keys that MicroPython's `ssl.wrap_socket` has.
from ssl import CERT_NONE, CERT_REQUIRED, PROTOCOL_TLS_CLIENT, SSLContext
from .values import refuse


# Data, or the name of a file that holds it; null if there is none.
def _data(params, key):
    value = params.any(key)
    if value is None:
        return None
    if isinstance(value, str) or isinstance(value, bytes):
        return value
    return refuse(f'ssl_params"]["{key}', "bytes in DER form")


# A context by `config["ssl_params"]`. The broker's certificate is checked if there is
# an authority to check it by (`cadata`), or if `cert_reqs` says so. ValueError names
# what is wrong.
def client_context(params):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    authority = _data(params, "cadata")
    certificate = _data(params, "cert")
    key = _data(params, "key")
    value = params.any("cert_reqs")
    verify = (
        (CERT_NONE if authority is None else CERT_REQUIRED)
        if value is None
        else value
    )
    try:
        if authority is not None:
            context.load_verify_locations(cadata=authority)
        if certificate is not None and key is not None:
            context.load_cert_chain(certificate, key)
    except (ValueError, OSError) as e:
        raise ValueError(
            f'config["ssl_params"]: {e}. Certificates and keys should be bytes in DER form.',  # noqa: E501
        )
    if not isinstance(verify, int) or verify < CERT_NONE or verify > CERT_REQUIRED:
        return refuse(
            'ssl_params"]["cert_reqs',
            "ssl.CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED",
        )
    context.verify_mode = verify
    return context
