ask = Tell us whatever worries you.
fever = Do you have a fever? Please call us.
