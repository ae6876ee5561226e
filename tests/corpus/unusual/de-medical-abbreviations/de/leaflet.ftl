scan = Bei Ihnen wird eine CT oder eine MRT gemacht.
bring = Bitte bringen Sie Unterlagen mit, z. B. den Impfpass.
doctor = Fragen Sie Dr. Martin oder eine andere Ärztin bzw. einen anderen Arzt.
